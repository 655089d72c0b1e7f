import ConsultationModel

/// What a subcommand has to say, in order, before a format is chosen: single values and tables.
package struct Report: Equatable, Sendable {
  package let members: [Member]
  /// What the report is a list of: what lines and cells are written of, where only one list can be.
  package let main: Table

  /// One named part of a report.
  package enum Member: Equatable, Sendable {
    case value(String, JSONValue)
    case table(Table)
  }

  package init(before: [Member] = [], _ main: Table, after: [Member] = []) {
    members = before + [.table(main)] + after
    self.main = main
  }

  package var isEmpty: Bool { main.rows.isEmpty }
}

/// A named list of records with the same columns.
package struct Table: Equatable, Sendable {
  package let name: String
  package let columns: [Column]
  /// A value for each column.
  package let rows: [[JSONValue]]

  package init(_ name: String, columns: [Column], rows: [[JSONValue]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

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
