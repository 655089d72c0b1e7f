/// One cell of a canvas: a grapheme and its style.
package struct Cell: Equatable, Sendable {
  /// A grapheme; empty where the one to the left reaches into this cell.
  package var text: String
  package var style: Style

  package static let blank = Cell(text: " ", style: .plain)

  package var isContinuation: Bool { text.isEmpty }
}

/// A cell's row and column, counted from 0 at the top left.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
