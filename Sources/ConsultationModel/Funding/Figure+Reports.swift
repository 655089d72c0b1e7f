extension Figure {
  /// The other sources' reports that give another amount or another length of time.
  package var conflictingReports: [OtherReport] {
    alsoReported.filter { report in
      if let other = report.amount, other != amount { return true }
      guard let other = report.period.length, let own = period.length else { return false }
      return other != own
    }
  }

  /// The amount and what it is for, in words: `£200m over two years`.
  package var words: String {
    let sum = (approximate ? "about " : "") + Money(Double(amount), currency).description
    return [sum, period.words].compactMap(\.self).joined(separator: " ")
  }

  /// The areas in the source's words or as a number; nil where there are none.
  package var areasDescription: String? {
    areasWords ?? areas.map { "\($0) \($0 == 1 ? "area" : "areas")" }
  }
}

extension Consultation {
  /// Whether a figure's source is dated after the consultation's own publication.
  package func isLater(_ figure: Figure) -> Bool {
    guard let published, let source = figure.evidence?.source else { return false }
    guard let date = self.source(source)?.published else { return false }
    return date > published
  }

  /// The figures that are part of another, in the order of the file.
  package func parts(of figure: Figure) -> [Figure] {
    figures.filter { $0.partOf == figure.id }
  }
}
