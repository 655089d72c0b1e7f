import ConsultationModel
import ConsultationSearch
import Terminal

/// The chosen theme: its summary, and its records section by section.
struct ThemeDetailView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    guard let theme = scene.state.chosenTheme else { return }
    let width = area.columns - RecordList.gutter
    let blocks = RecordBlocks(scene, columns: width)
    let records = scene.state.detail
    let opening = self.opening(theme, columns: blocks.columns)
    guard !records.isEmpty else {
      let note = StyledText(emptyNote(theme), Palette.support)
      EmptyPane(opening + scene.wrapped(note, to: blocks.columns)).draw(on: &drawing, in: area)
      return
    }
    let list = RecordList(.detail, in: scene.state) { position in
      let kind = records[position].kind
      let isFirst = position == 0 || records[position - 1].kind != kind
      var above = position == 0 ? opening : []
      if isFirst { above += [StyledText(title(of: kind), Palette.heading), StyledText()] }
      return RecordList.Block(
        above: above, lines: blocks.lines(of: records[position]), isSpaced: true)
    }
    list.draw(on: &drawing, in: area)
  }

  private func opening(_ theme: Theme, columns: Int) -> [StyledText] {
    var lines = [StyledText(theme.name, Palette.heading), StyledText()]
    if let summary = theme.summary {
      lines += scene.wrapped(scene.marked(summary), to: columns) + [StyledText()]
    }
    return lines
  }

  private func title(of kind: RecordKind) -> String {
    switch kind {
    case .finding: "What was found"
    case .quote, .response: "In their words"
    case .answer: "Asked, and answered"
    case .figure: "Money"
    case .event: "Dates"
    case .theme, .source: ""
    }
  }

  private func emptyNote(_ theme: Theme) -> String {
    scene.state.narrowings.isEmpty
      ? "No records on \(theme.name)."
      : "Nothing on \(theme.name) matches. Esc takes back the last filter."
  }
}
