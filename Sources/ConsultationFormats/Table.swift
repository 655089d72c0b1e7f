import ConsultationModel
import JSON

/// A named list of records with the same columns.
package struct Table {
  package let name: String
  package let columns: [Column]
  /// A value for each column.
  package let rows: Rows

  package init(
    _ name: String, columns: [Column], rows: some Sequence<[JSONValue]>
  ) {
    self.name = name
    self.columns = columns
    self.rows = Rows(rows)
  }

  /// Whether it has no row, for which the first is made.
  package var isEmpty: Bool { rows.makeIterator().next() == nil }

  /// A column by its key; one that holds objects names their keys, so that each has its own cell.
  package struct Column: Equatable, Sendable, ExpressibleByStringLiteral {
    package let name: String
    package let keys: [String]
    /// What stands over its cells, where there is but plain text: `share.words` for a key.
    package let heads: [String]

    package init(_ name: String, keys: [String] = []) {
      self.name = name
      self.keys = keys
      heads = keys.isEmpty ? [name] : keys.map { "\(name).\($0)" }
    }

    /// A column of objects whose keys say enough by themselves, such as those of a count by type.
    package init(_ name: String, heads: [String]) {
      self.name = name
      keys = heads
      self.heads = heads
    }

    package init(stringLiteral name: String) {
      self.init(name)
    }
  }
}
