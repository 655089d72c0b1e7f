import ConsultationModel
import Terminal

/// The passages under the filters, each whole.
struct QuotesView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    let blocks = RecordBlocks(scene, columns: width)
    guard scene.state.count(in: .quotes) > 0 else {
      let note = StyledText(scene.emptyNote(in: .quotes, emptyNote))
      EmptyPane(.quotes, in: scene.state, scene.wrapped(note, to: blocks.columns))
        .draw(on: &drawing, in: area)
      return
    }
    RecordList(.quotes, in: scene.state) { position in
      let listed = scene.state.listed(position, in: .quotes)
      guard let record = listed.record else {
        return scene.block(instead: listed, columns: blocks.columns)
      }
      return RecordList.Block(lines: blocks.lines(of: record), isSpaced: true)
    }.draw(on: &drawing, in: area)
  }

  /// Why the list is empty, and the way out.
  private var emptyNote: String {
    if let theme = scene.state.quietTheme {
      let key = scene.state.keyInWords(of: "open")
      return "No one is quoted on \(theme.name). \(key) shows its findings."
    }
    guard !scene.state.filters.isEmpty else { return "No one is quoted." }
    let words = FilterWords(scene.state)
    var note = "No quotes"
    if let types = words.types { note += " by \(types)" }
    if let themes = words.themes { note += " on \(themes)" }
    if let cell = words.cell { note += " in \(cell)" }
    if let query = words.query { note += " matching \(query)" }
    return note + "." + scene.state.wayBack
  }
}
