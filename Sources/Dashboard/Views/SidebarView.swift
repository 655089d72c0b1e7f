import ConsultationModel
import Terminal

/// The lists that a tab's main pane is chosen from: one above the other or, where there is no room,
/// the one in focus.
struct SidebarView {
  let scene: Scene

  private var state: AppState { scene.state }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let lists = state.tab.panes.filter { $0 != state.tab.mainPane }
    guard lists.count == 2, area.rows >= 12 else {
      draw(lists.first { $0 == state.focus } ?? lists[0], on: &drawing, in: area)
      return
    }
    // Headings are spaced where both lists have room for it; a long list leaves half to the other.
    let counts = lists.map { state.count(in: $0) }
    let headings = counts[0] + counts[1] + 5 <= area.rows ? 2 : 1
    let left = area.rows - 1 - (counts[1] + headings)
    let rows = min(counts[0] + headings, max(left, area.rows / 2))
    draw(
      lists[0], on: &drawing,
      in: Rectangle(row: area.row, column: area.column, rows: rows, columns: area.columns))
    draw(
      lists[1], on: &drawing,
      in: Rectangle(
        row: area.row + rows + 1, column: area.column, rows: area.rows - rows - 1,
        columns: area.columns))
  }

  private func draw(_ pane: Pane, on drawing: inout Drawing, in area: Rectangle) {
    let list = state.tab == .answers ? ResultList.asks : .passages
    switch pane {
    case .themes where state.tab == .themes:
      ThemeListView(scene: scene).draw(on: &drawing, in: area)
    case .themes:
      FacetListView(scene: scene, pane: pane, title: "Theme", field: .theme, list: list)
        .draw(on: &drawing, in: area)
    case .types:
      FacetListView(
        scene: scene, pane: pane, title: "Respondent type", field: .type, list: list
      ).draw(on: &drawing, in: area)
    case .statuses:
      FacetListView(scene: scene, pane: pane, title: "Status", field: .status, list: list)
        .draw(on: &drawing, in: area)
    case .sources:
      SourceListView(scene: scene).draw(on: &drawing, in: area)
    case .detail, .quotes, .figures, .asks, .table, .drawn, .results, .commands, .text, .page:
      break
    }
  }
}
