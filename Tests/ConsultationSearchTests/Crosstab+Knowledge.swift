@testable import ConsultationSearch

extension CrosstabKnowledge {
  /// That of one who knows of no filter.
  init(_ table: Crosstab) {
    self.init(
      rows: (table.rows + [table.missingRow].compactMap(\.self)).map { _ in .open },
      columns: table.columns.map { _ in .open })
  }
}

extension Crosstab {
  /// What may be published of a table that no filter is on.
  func suppressed(minimum: Int) -> SuppressedCrosstab {
    suppressed(minimum: minimum, knowing: CrosstabKnowledge(self))
  }
}

extension MarginTable {
  /// A table that no filter is on.
  init(_ table: Crosstab) {
    self.init(table, CrosstabKnowledge(table))
  }
}
