import Terminal

/// A picture of the state, and what was learnt in drawing it.
package struct Drawing: Sendable {
  package internal(set) var canvas: Canvas
  /// The heights of the panes drawn and of the records selected in them.
  package internal(set) var viewports: [Pane: Viewport] = [:]
  /// What a click on a part of the picture does.
  private var targets: [(area: Rectangle, action: Action)] = []

  init(size: Size, typesetter: Typesetter) {
    canvas = Canvas(size: size, typesetter: typesetter)
  }

  mutating func write(_ text: StyledText, row: Int, column: Int, columns: Int) {
    guard columns > 0 else { return }
    canvas.write(text, row: row, column: column, columns: columns)
  }

  /// A horizontal rule across a row.
  mutating func rule(row: Int, column: Int = 0, columns: Int) {
    write(
      StyledText(String(repeating: "─", count: max(0, columns)), StyleSheet.rule),
      row: row, column: column, columns: columns)
  }

  mutating func addTarget(_ area: Rectangle, _ action: Action) {
    targets.append((area, action))
  }

  /// What a click on a cell does; nil where nothing stands.
  package func action(atRow row: Int, column: Int) -> Action? {
    targets.last { target in
      let area = target.area
      return (area.row..<area.row + area.rows).contains(row)
        && (area.column..<area.column + area.columns).contains(column)
    }?.action
  }
}
