import Terminal

/// A pane with nothing to choose from, and the words that say so.
struct EmptyPane {
  private let lines: [StyledText]

  init(_ lines: [StyledText]) {
    self.lines = lines
  }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    for (row, line) in lines.prefix(area.rows).enumerated() {
      drawing.write(
        line, row: area.row + row, column: area.column + RecordList.gutter,
        columns: area.columns - RecordList.gutter)
    }
  }
}
