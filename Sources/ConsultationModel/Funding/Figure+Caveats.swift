/// What has to be known beside a figure, wherever it goes, in sentences.
extension Consultation {
  /// The caveats of a figure, of which a reader has to know the first ones most.
  ///
  /// - Parameter compared: Whether a comparison beside it says how else it is reported.
  package func caveats(of figure: Figure, compared: Bool = false) -> [String] {
    let conflicting = compared ? figure.conflictingReports.flatMap(\.all) : []
    let others = figure.alsoReported.filter { !conflicting.contains($0) }
    return [
      isLater(figure) ? laterWords(of: figure) : nil,
      figure.nature == .continuing ? "Continuing money: not all of it is new." : nil,
      figure.areasAtMost ? Self.atMostWords(of: figure) : nil,
      overlapWords(of: figure),
    ].compactMap(\.self) + others.compactMap { words(of: $0, on: figure) }
      + [figure.note].compactMap(\.self)
  }

  private func laterWords(of figure: Figure) -> String? {
    guard let date = date(of: figure) else { return nil }
    let isReported = figure.evidence.source.flatMap(source)?.published != nil
    return isReported
      ? "Later than the consultation: reported \(date.words)."
      : "Later than the consultation: its period begins \(date.words)."
  }

  private static func atMostWords(of figure: Figure) -> String? {
    figure.areas.map { "Up to \($0) areas: the amount an area is the least that it can be." }
  }

  /// The figures that this one may hold, and those that may hold this one.
  private func overlapWords(of figure: Figure) -> String? {
    let included = figure.mayInclude.compactMap(self.figure)
    let including = (figuresIncluding[figure.id] ?? []).compactMap(self.figure)
    let names = (included + including).map { "\($0.name) (\($0.words))" }
    guard !names.isEmpty else { return nil }
    return "May overlap with \(names.joined(separator: ", ")): the sources do not keep them apart."
  }

  /// What another source says otherwise of a figure; nil where it says the same.
  package func words(of report: Figure.OtherReport, on figure: Figure) -> String? {
    let amount = report.amount.flatMap { $0 == figure.amount ? nil : $0 }
    let isOtherPeriod = report.period.length.map { $0 != figure.period.length } ?? false
    let said = [
      amount.map { Money(Double($0), figure.currency).description },
      isOtherPeriod ? report.period.words : nil, report.words.map { "“\($0)”" },
    ].compactMap(\.self)
    guard !said.isEmpty else { return nil }
    let citation = source(report.source)?.citation ?? report.source
    return "Also reported: \(said.joined(separator: ", ")) (\(citation))."
  }
}

extension FigureComparison {
  /// What has to be known where the two figures are held against each other: the comparison's own
  /// note, and where they overlap, are of different natures, or are reported otherwise.
  package func caveats(in consultation: Consultation) -> [String] {
    let pair = [measure, other]
    let conflicts = pair.flatMap { figure in
      figure.conflictingReports.map {
        ConflictWords($0, of: figure, in: self, consultation).description
      }
    }
    return [overlapWords, natureWords, leastWords].compactMap(\.self) + conflicts
      + [note].compactMap(\.self)
  }

  private var overlapWords: String? {
    for (part, whole) in [(measure, other), (other, measure)] {
      if part.partOf == whole.id { return "\(part.name) is a part of \(whole.name)." }
      if whole.mayInclude.contains(part.id) {
        return "\(whole.name) may include \(part.name): the sources do not keep them apart."
      }
    }
    return nil
  }

  /// Said as soon as one of them is not all new money.
  private var natureWords: String? {
    let continuing = [measure, other].filter { $0.nature == .continuing }
    guard let first = continuing.first, continuing.count == 1 else {
      return continuing.isEmpty ? nil : "Both are continuing money: not all of it is new."
    }
    let against = first.id == measure.id ? other : measure
    let rest = against.nature == .new ? ", \(against.name) new money" : ""
    return "\(first.name) is continuing money, not all of it new\(rest)."
  }

  private var leastWords: String? {
    let least = [measure, other].filter { basis == .perArea && $0.areasAtMost }.map(\.name)
    guard !least.isEmpty else { return nil }
    return "An area’s amount is the least that it can be: \(least.joined(separator: ", "))."
  }
}
