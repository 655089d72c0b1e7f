import Terminal

/// The heading of a list: with room to breathe where there is some, and none at all where the
/// records themselves need the rows.
struct ListHeading {
  private let text: StyledText
  private let count: Int

  /// - Parameter count: How many rows the list has to show.
  init(_ text: StyledText, count: Int) {
    self.text = text
    self.count = count
  }

  /// Draws the heading and returns what is left for the list.
  func draw(on drawing: inout Drawing, in area: Rectangle) -> Rectangle {
    let rows = min(2, max(area.rows < 8 ? 0 : 1, area.rows - count))
    if rows > 0 {
      drawing.write(
        text, row: area.row, column: area.column + RecordList.gutter,
        columns: area.columns - RecordList.gutter)
    }
    return Rectangle(
      row: area.row + rows, column: area.column, rows: area.rows - rows, columns: area.columns)
  }
}
