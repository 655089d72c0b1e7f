import ConsultationModel
import Terminal

/// The earlier searches beside what the one of them finds that is in the search line.
struct HistoryView {
  let scene: Scene
  /// The index, among those that can be gone through, of the one in the search line.
  let selected: Int

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let searches = scene.state.recalledSearches
    let count = "\(DecimalWords.grouped(selected + 1)) of \(DecimalWords.grouped(searches.count))"
    let heading = scene.spread(
      StyledText("Earlier searches", StyleSheet.heading), StyledText(count, StyleSheet.support),
      over: area.columns)
    drawing.write(heading, row: area.row, column: area.column, columns: area.columns)
    let rows = area.rows - 1
    // The selected one is kept off the edges, so that its neighbours are seen.
    let start = max(0, min(selected - rows / 2, searches.count - rows))
    for (row, search) in searches.dropFirst(start).prefix(rows).enumerated() {
      draw(search, at: start + row, on: &drawing, row: area.row + 1 + row, area: area)
    }
  }

  private func draw(
    _ search: String, at position: Int, on drawing: inout Drawing, row: Int, area: Rectangle
  ) {
    let isSelected = position == selected
    let style: Style = isSelected ? .bold : .plain
    let line = StyledText(search, style, marking: typed(in: search), as: StyleSheet.match)
    let width = area.columns - RecordList.gutter
    drawing.write(
      scene.typesetter.truncated(line, to: width), row: row,
      column: area.column + RecordList.gutter, columns: width)
    drawing.addTarget(
      Rectangle(row: row, column: area.column, rows: 1, columns: area.columns),
      .recall(position - selected))
    guard isSelected else { return }
    drawing.write(StyledText("▌", StyleSheet.accent), row: row, column: area.column, columns: 1)
  }

  /// Where what was typed stands in a search; nowhere where it stands there in another spelling.
  private func typed(in search: String) -> [Range<String.Index>] {
    let text = scene.state.textBeforeRecall ?? ""
    return text.isEmpty ? [] : search.ranges(of: text)
  }
}
