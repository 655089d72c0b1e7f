import ConsultationModel
import ConsultationSearch
import Terminal

/// The chosen theme: its summary, and its records section by section.
struct ThemeDetailView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let blocks = RecordBlocks(scene, columns: area.columns - RecordList.gutter)
    let state = scene.state
    RecordList(.detail, in: scene.state) { position in
      let listed = state.listed(position, in: .detail)
      guard let record = listed.record else {
        return scene.block(instead: listed, columns: blocks.columns)
      }
      var block = RecordList.Block(lines: blocks.lines(of: record), isSpaced: true)
      let isFirst =
        position > 0 && state.listed(position - 1, in: .detail).id?.kind != record.kind
      if isFirst {
        block.above = [StyledText(title(of: record.kind), StyleSheet.heading), StyledText()]
      }
      if state.count(in: .detail) == 1 {
        let note = StyledText(scene.emptyNote(in: .detail, emptyNote))
        block.below = [StyledText()] + scene.wrapped(note, to: blocks.columns)
      }
      return block
    }.draw(on: &drawing, in: area)
  }

  private func title(of kind: RecordKind) -> String {
    switch kind {
    case .finding: "What was found"
    case .quote: "In their words"
    case .response: "Responses"
    case .ask: "Asked, and answered"
    case .plan: "Planned"
    case .figure: "Money"
    case .event: "Dates"
    case .theme, .source: ""
    }
  }

  private var emptyNote: String {
    FilterWords(scene.state).all.isEmpty
      ? "No records on this theme." : "Nothing on this theme matches." + scene.state.wayBack
  }
}
