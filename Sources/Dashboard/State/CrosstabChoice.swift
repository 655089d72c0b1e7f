import ConsultationSearch

/// What the Crosstab tab shows of its table, and where in it the person is.
package struct CrosstabChoice: Equatable, Sendable {
  /// The field whose values are the columns.
  package var columns = Field.type
  package var measure = Measure.counts
  /// The column that rows are sorted by; nil for the order of the file.
  package var sort: Sort?
  package var cursor = Cell(row: 1, column: 1)

  /// What a cell says.
  package enum Measure: String, CaseIterable, Sendable {
    case counts
    case shareOfColumn = "% of column"
    case shareOfRow = "% of row"
  }

  /// A cell of the table. Row 0 is the base line and column 0 holds the rows' own bases; the
  /// table's rows and columns follow from 1.
  package struct Cell: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A column, counted as in a cell, and the direction in which its numbers go.
  package struct Sort: Equatable, Sendable {
    package var column: Int
    package var isDescending: Bool
  }
}
