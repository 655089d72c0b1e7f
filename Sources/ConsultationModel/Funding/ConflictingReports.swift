/// What several sources report alike of a figure, and otherwise than its own source; never nothing.
package struct ConflictingReports: Equatable, Sendable {
  /// The first in the order of the file: it speaks for all.
  package let first: Figure.OtherReport
  private var others: [Figure.OtherReport] = []

  init(_ first: Figure.OtherReport) {
    self.first = first
  }

  /// Every report, in the order of the file.
  package var all: [Figure.OtherReport] { [first] + others }

  mutating func append(_ report: Figure.OtherReport) {
    others.append(report)
  }
}
