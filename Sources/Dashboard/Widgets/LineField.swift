import Terminal

/// A line that is typed into, with the cursor in sight.
struct LineField {
  private let line: InputLine
  private let prompt: StyledText

  init(_ prompt: String, _ line: InputLine) {
    self.line = line
    self.prompt = StyledText(prompt + " ", StyleSheet.accent)
  }

  /// Draws the line and puts the terminal's cursor into it.
  func draw(on drawing: inout Drawing, row: Int, column: Int, columns: Int) {
    let typesetter = drawing.canvas.typesetter
    drawing.write(prompt, row: row, column: column, columns: columns)
    let start = column + typesetter.width(of: prompt)
    let room = max(1, column + columns - start)
    // A text longer than the line shows its end, where the typing is; each character of it takes
    // a column at least.
    var before = line.text.prefix(line.cursor).suffix(room)
    while typesetter.width(of: String(before)) > room - 1 { before = before.dropFirst() }
    let shown = String(before) + line.text.dropFirst(line.cursor)
    drawing.write(StyledText(shown), row: row, column: start, columns: room)
    drawing.canvas.cursor = Position(
      row: row, column: start + typesetter.width(of: String(before)))
  }
}
