import ConsultationSearch
import Terminal

/// A page that is read from top to bottom: a card, or the page of keys.
struct PageView {
  let scene: Scene
  let title: String
  let lines: [StyledText]

  func draw(on drawing: inout Drawing, columns: Int, rows: Int) {
    let height = rows - 2 - FooterView.rows
    let scroll = min(scene.state.scroll(in: .page), max(0, lines.count - height))
    let rest = lines.count - scroll - height
    let extent =
      rest > 0 || scroll > 0 ? "\(min(lines.count, scroll + height)) of \(lines.count)" : ""
    drawing.write(
      scene.spread(
        StyledText(title, StyleSheet.heading), StyledText(extent, StyleSheet.support),
        over: columns - 2), row: 0, column: 1, columns: columns - 2)
    drawing.rule(row: 1, columns: columns)
    for (row, line) in lines.dropFirst(scroll).prefix(height).enumerated() {
      drawing.write(line, row: 2 + row, column: 2, columns: columns - 3)
    }
    drawing.viewports[.page] = Viewport(pane: height, record: lines.count, records: 1)
    drawing.canvas.cursor = Position(row: 2, column: 2)
    FooterView(scene: scene).draw(on: &drawing, row: rows - FooterView.rows, columns: columns)
  }
}
