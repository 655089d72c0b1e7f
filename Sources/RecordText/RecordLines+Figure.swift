import ConsultationModel

extension RecordLines {
  /// A figure with its total, what it is for, and what has to be known beside it.
  func lines(of figure: Figure, _ extent: Extent) -> [RecordLine] {
    let sum = (figure.approximate ? "about " : "")
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
    if let whole = figure.partOf.flatMap(consultation.figure) {
      let words = "Part of \(whole.name) (\(whole.words)); never added to it."
      lines.append(RecordLine(.caveat, words, .aside))
    }
    lines += consultation.caveats(of: figure).map { RecordLine(.caveat, $0, .aside) }
    return lines
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
