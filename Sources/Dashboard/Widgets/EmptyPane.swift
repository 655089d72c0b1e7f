import Terminal

/// A pane with nothing to choose from, and the words that say so.
struct EmptyPane {
  private let lines: [StyledText]
  private let isFocused: Bool

  init(_ pane: Pane, in state: AppState, _ lines: [StyledText]) {
    self.lines = lines
    isFocused = state.focus == pane
  }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    for (row, line) in lines.prefix(area.rows).enumerated() {
      drawing.write(
        line, row: area.row + row, column: area.column + RecordList.gutter,
        columns: area.columns - RecordList.gutter)
    }
    guard isFocused, drawing.canvas.cursor == nil else { return }
    drawing.canvas.cursor = Position(row: area.row, column: area.column + RecordList.gutter)
  }
}
