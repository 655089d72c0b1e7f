import ConsultationModel
import Terminal

/// Every ask in the order of themes, with what was answered, by whom and when.
struct AnswersView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let answers = scene.state.asks.map { scene.consultation.answers[$0.index] }
    let width = area.columns - RecordList.gutter
    let timeline = AnswerTimeline(scene, columns: min(width, RecordBlocks.measure))
    guard !answers.isEmpty else {
      let note = StyledText(emptyNote)
      EmptyPane(.asks, in: scene.state, scene.wrapped(note, to: width))
        .draw(on: &drawing, in: area)
      return
    }
    RecordList(.asks, in: scene.state) { position in
      let answer = answers[position]
      let isFirst = position == 0 || answers[position - 1].theme != answer.theme
      let heading = StyledText(scene.consultation.themeName(answer.theme), Palette.groupHeading)
      return RecordList.Block(
        above: isFirst && !scene.state.isCompact ? [heading, StyledText()] : [],
        lines: timeline.lines(of: answer), isSpaced: true)
    }.draw(on: &drawing, in: area)
  }

  private var emptyNote: String {
    let words = FilterWords(scene.state)
    guard !words.all.isEmpty else { return "Nothing was asked." }
    var note = "No asks"
    if let themes = words.themes { note += " on \(themes)" }
    if let statuses = words.statuses { note += " with the status \(statuses)" }
    if let query = words.query { note += " matching \(query)" }
    return note + "." + scene.state.wayBack
  }
}
