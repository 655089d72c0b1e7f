import ConsultationSearch
import Terminal

/// A list of values to switch on and off, each with the number of passages that it would leave.
struct FacetListView {
  let scene: Scene
  let pane: Pane
  let title: String
  let field: Field
  let facets: [SearchResults.FacetCount]

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    let total = scene.state.results(of: .passages).total
    let all = scene.consultation.passages.count
    let heading = scene.spread(
      StyledText(title, Palette.heading), StyledText("\(total) of \(all)", Palette.support),
      over: width)
    let body = ListHeading(heading, count: facets.count).draw(on: &drawing, in: area)
    let chosen = scene.state.narrowings.values(of: field)
    let list = RecordList(pane, in: scene.state, count: facets.count) { position in
      let facet = facets[position]
      let isOn = chosen?.contains(facet.value) ?? true
      return RecordList.Block(lines: [line(facet, isOn: isOn, columns: width)])
    }
    list.draw(on: &drawing, in: body)
  }

  private func line(_ facet: SearchResults.FacetCount, isOn: Bool, columns: Int) -> StyledText {
    let style: Style = isOn && facet.count > 0 ? .plain : Palette.support
    return scene.spread(
      StyledText(isOn ? "✓ " : "  ", Palette.accent) + StyledText(facet.name, style),
      scene.number(facet.count, style), over: columns)
  }
}
