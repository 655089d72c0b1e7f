import Terminal

/// The themes and the respondent types, one list above the other, or the one in focus.
struct SidebarView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let state = scene.state
    let types = FacetListView(
      scene: scene, pane: .types, title: "Respondent type", field: .type,
      facets: state.typeCounts)
    let themes = state.consultation.themes.count
    guard area.rows >= 12 else {
      if state.focus == .types {
        types.draw(on: &drawing, in: area)
      } else {
        drawThemes(on: &drawing, in: area)
      }
      return
    }
    // Headings are spaced where both lists have room for it; a long list leaves half to the other.
    let listed = state.typeCounts.count
    let isSpaced = themes + listed + 5 <= area.rows
    let wanted = themes + (isSpaced ? 2 : 1)
    let left = area.rows - 1 - (listed + (isSpaced ? 2 : 1))
    let rows = min(wanted, max(left, area.rows / 2))
    drawThemes(
      on: &drawing,
      in: Rectangle(row: area.row, column: area.column, rows: rows, columns: area.columns))
    types.draw(
      on: &drawing,
      in: Rectangle(
        row: area.row + rows + 1, column: area.column, rows: area.rows - rows - 1,
        columns: area.columns))
  }

  private func drawThemes(on drawing: inout Drawing, in area: Rectangle) {
    guard scene.state.tab == .quotes else {
      return ThemeListView(scene: scene).draw(on: &drawing, in: area)
    }
    FacetListView(
      scene: scene, pane: .themes, title: "Theme", field: .theme,
      facets: scene.state.results(of: .passages).facets[.theme] ?? []
    ).draw(on: &drawing, in: area)
  }
}
