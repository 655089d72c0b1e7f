extension Figure {
  /// The other sources' reports that give another amount or another length of time, those that
  /// agree with each other together, in the order of the file.
  package var conflictingReports: [ConflictingReports] {
    var groups: [ConflictingReports] = []
    for report in alsoReported where isInConflict(report) {
      let index = groups.firstIndex { group in
        (group.first.amount ?? amount) == (report.amount ?? amount)
          && group.first.period.length == report.period.length
      }
      if let index {
        groups[index].append(report)
      } else {
        groups.append(ConflictingReports(report))
      }
    }
    return groups
  }

  private func isInConflict(_ report: OtherReport) -> Bool {
    if let other = report.amount, other != amount { return true }
    guard let other = report.period.length, let own = period.length else { return false }
    return other != own
  }

  /// The amount and what it is for, in words: `£200m over two years`.
  package var words: String {
    let sum = (approximate ? "about " : "") + Money(Double(amount), currency).description
    return [sum, period.words].compactMap(\.self).joined(separator: " ")
  }

  /// The areas in the source's words or as a number; nil where there are none.
  package var areasDescription: String? {
    areasWords ?? areas.map { "\(areasAtMost ? "up to " : "")\($0) \($0 == 1 ? "area" : "areas")" }
  }
}

extension Consultation {
  /// Whether a figure's source is dated after the consultation's own publication or, where the
  /// source has no date, the figure is for a time that begins after it.
  package func isLater(_ figure: Figure) -> Bool {
    guard let published, let date = date(of: figure) else { return false }
    return date > published
  }
}
