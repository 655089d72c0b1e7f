import ConsultationModel
import ConsultationSearch
import Terminal

/// The documents, each with its publisher and date and the number of records drawn from it.
struct SourceListView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    let facets = scene.state.results(of: .sources).facets[.source] ?? []
    let counts = Dictionary(
      facets.map { ($0.value, $0.count) }, uniquingKeysWith: { first, _ in first })
    let heading = scene.spread(
      StyledText("Source", StyleSheet.heading), StyledText("records", StyleSheet.support),
      over: width)
    let sources = scene.consultation.sources
    let body = ListHeading(heading, count: sources.count * 3).draw(on: &drawing, in: area)
    guard !sources.isEmpty else {
      EmptyPane(.sources, in: scene.state, [StyledText("No sources.")])
        .draw(on: &drawing, in: body)
      return
    }
    RecordList(.sources, in: scene.state) { position in
      let source = sources[position]
      let isChosen = position == scene.state.selection(in: .sources)
      let title = scene.marked(source.title, isChosen ? StyleSheet.heading : .plain)
      var lines = scene.wrapped(title, to: width - 6)
      lines[0] = scene.spread(lines[0], scene.number(counts[source.id] ?? 0), over: width)
      lines.append(scene.typesetter.truncated(citation(source), to: width))
      return RecordList.Block(lines: lines, isSpaced: !scene.state.isCompact)
    }.draw(on: &drawing, in: body)
  }

  private func citation(_ source: Source) -> StyledText {
    scene.marked(source.citation + (source.held ? "" : " · cited"), StyleSheet.aside)
  }
}
