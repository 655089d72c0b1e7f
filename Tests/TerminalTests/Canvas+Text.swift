import Terminal

extension Canvas {
  /// Writes text of one style, like `write` of a `StyledText`.
  @discardableResult
  mutating func write(
    _ text: String, _ style: Style = .plain, row: Int, column: Int, columns: Int? = nil
  ) -> Int {
    write(StyledText(text, style), row: row, column: column, columns: columns)
  }
}
