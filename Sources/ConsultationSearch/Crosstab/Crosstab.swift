/// How many records have each value of one field together with each value of another.
///
/// A cell counts every record that has both its row's and its column's value, so a record with two
/// themes is counted in two rows, once in each. Bases count it once. A record without any value of
/// the rows' field is in the bases of the columns and of the table, and in no row; so is, in the
/// columns, a record for which a respondent type has no meaning, such as a figure.
package struct Crosstab: Equatable, Sendable {
  /// How many records there are.
  package var base: Int
  /// In the order of the file; records that do not state the columns' field come last.
  package var columns: [Column]
  /// In the order of the file.
  package var rows: [Row]
  /// The records without any value of the rows' field, which are in no row; nil where every record
  /// has one. Suppression heeds them, since they are a column of the table transposed round.
  package var missingRow: Row?
  /// Whether the last column is that of the records that do not state the columns' field.
  package var lastColumnIsMissing = false
  /// Whether a record of the request's kinds, counted or not, has several values of the rows' field.
  package var rowsAreMultiValued = false
  /// Whether a record of the request's kinds, counted or not, has several of the columns' field.
  package var columnsAreMultiValued = false
  /// Of which records it is; see `ReadingProgress.generation`.
  package var generation = 0

  /// Why there is no table, a sentence; nil where there is one.
  package var refusal: String?

  package init(base: Int, columns: [Column], rows: [Row]) {
    self.base = base
    self.columns = columns
    self.rows = rows
  }

  /// One value of the columns' field.
  package struct Column: Equatable, Sendable {
    /// As a search request names it.
    package var value: String
    package var name: String
    /// How many records have the value.
    package var base: Int

    package init(value: String, name: String, base: Int) {
      self.value = value
      self.name = name
      self.base = base
    }
  }

  /// One value of the rows' field.
  package struct Row: Equatable, Sendable {
    /// As a search request names it.
    package var value: String
    package var name: String
    /// How many records have the value.
    package var base: Int
    /// How many of these have each column's value too, in the order of the columns.
    package var cells: [Int]

    package init(value: String, name: String, base: Int, cells: [Int]) {
      self.value = value
      self.name = name
      self.base = base
      self.cells = cells
    }
  }
}

/// Counts as parts of their bases, from 0 to 1; nil where the base is 0.
extension Crosstab {
  /// A cell's part of its row, by their indices.
  package func rowShare(row: Int, column: Int) -> Double? {
    Self.share(rows[row].cells[column], of: rows[row].base)
  }

  /// A cell's part of its column, by their indices.
  package func columnShare(row: Int, column: Int) -> Double? {
    Self.share(rows[row].cells[column], of: columns[column].base)
  }

  /// A row's part of all records: what its shares of columns are to be compared with.
  package func share(ofRow row: Int) -> Double? {
    Self.share(rows[row].base, of: base)
  }

  private static func share(_ count: Int, of base: Int) -> Double? {
    base == 0 ? nil : Double(count) / Double(base)
  }
}
