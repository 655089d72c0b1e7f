import ConsultationModel
import ConsultationSearch
import Terminal

/// A list of values to switch on and off, each with the number of records that it would leave.
struct FacetListView {
  let scene: Scene
  let pane: Pane
  let title: String
  let field: Field
  /// Whose records are counted.
  let list: ResultList

  private var facets: [SearchResults.FacetCount] {
    scene.state.results(of: list).facets[field] ?? []
  }

  private var all: Int {
    list == .asks ? scene.consultation.answers.count : scene.state.passageCount
  }

  /// What follows a count while responses are still read.
  private var unread: String { scene.state.isPartial ? " read so far" : "" }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    let total = DecimalWords.grouped(scene.state.results(of: list).total)
    let heading = scene.spread(
      StyledText(title, StyleSheet.heading),
      StyledText("\(total) of \(DecimalWords.grouped(all))\(unread)"), over: width)
    let body = ListHeading(heading, count: facets.count).draw(on: &drawing, in: area)
    let chosen = scene.state.filters.values(of: field)
    let list = RecordList(pane, in: scene.state, count: facets.count) { position in
      let facet = facets[position]
      let isOn = chosen?.contains(facet.value) ?? true
      return RecordList.Block(lines: [line(facet, isOn: isOn, columns: width)])
    }
    list.draw(on: &drawing, in: body)
  }

  /// The glyph of a status, where the values are statuses.
  private func glyph(of facet: SearchResults.FacetCount) -> StyledText {
    guard field == .status, let status = Answer.Status(rawValue: facet.value) else {
      return StyledText()
    }
    return StyledText(status.glyph + " ", StyleSheet.style(of: status))
  }

  private func line(_ facet: SearchResults.FacetCount, isOn: Bool, columns: Int) -> StyledText {
    let style: Style = isOn && facet.count > 0 ? .plain : StyleSheet.support
    return scene.spread(
      StyledText(isOn ? "✓ " : "  ", StyleSheet.accent) + glyph(of: facet)
        + StyledText(facet.name, style),
      scene.number(facet.count, style), over: columns)
  }
}
