import ConsultationModel

extension RecordLines {
  /// A figure with its total, what it is for, and what has to be known beside it.
  func lines(of figure: Figure, _ extent: Extent) -> [RecordLine] {
    let sum =
      (figure.approximate ? "about " : "")
      + Money(Double(figure.amount), figure.currency).description
    var lines = [
      RecordLine(.statement, [.init(figure.name, .own)], end: [.init(sum, .amount)]),
      RecordLine(
        .detail, particulars(of: figure).map { .init($0, .aside) }, end: citation(figure.evidence)),
    ]
    if extent != .brief {
      lines += Basis.allCases.dropFirst().compactMap { basis in
        figure.valueWords(on: basis).map { RecordLine(.paragraph, $0, .amount) }
      }
    }
    return lines + caveats(of: figure).map { RecordLine(.caveat, $0, .aside) }
  }

  /// What has to be known beside a figure, in sentences: first what it is a part of.
  ///
  /// - Parameters:
  ///   - compared: Whether a comparison beside it says how else it is reported.
  ///   - underWhole: Whether it stands under the figure that it is a part of.
  package func caveats(of figure: Figure, compared: Bool = false, underWhole: Bool = false)
    -> [String]
  {
    let whole = underWhole ? nil : figure.partOf.flatMap(consultation.figure)
    let part = whole.map { "Part of \($0.name) (\($0.words)); never added to it." }
    return [part].compactMap(\.self) + consultation.caveats(of: figure, compared: compared)
  }

  /// What a figure is, in words: its kind, time, areas and people.
  package func particulars(of figure: Figure) -> [String] {
    [
      figure.kind.rawValue, figure.period.words ?? "no period reported", figure.areasDescription,
      figure.peopleWords
        ?? figure.people.map { "\(DecimalWords.grouped($0)) \($0 == 1 ? "person" : "people")" },
    ].compactMap(\.self)
  }
}
