import ConsultationModel
import Terminal

/// Every ask in the order of themes, with what was answered, by whom and when.
struct AnswersView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    let timeline = AnswerTimeline(scene, columns: min(width, RecordBlocks.measure))
    guard scene.state.count(in: .asks) > 0 else {
      let note = StyledText(scene.emptyNote(in: .asks, emptyNote))
      EmptyPane(.asks, in: scene.state, scene.wrapped(note, to: width))
        .draw(on: &drawing, in: area)
      return
    }
    RecordList(.asks, in: scene.state) { position in
      guard let answer = answer(position) else {
        return scene.block(instead: scene.state.listed(position, in: .asks), columns: width)
      }
      let isFirst = position == 0 || self.answer(position - 1)?.theme != answer.theme
      let heading = StyledText(scene.consultation.themeName(answer.theme), Palette.groupHeading)
      return RecordList.Block(
        above: isFirst && !scene.state.isCompact ? [heading, StyledText()] : [],
        lines: timeline.lines(of: answer), isSpaced: true)
    }.draw(on: &drawing, in: area)
  }

  private func answer(_ position: Int) -> Answer? {
    guard case .answer(let answer) = scene.state.listed(position, in: .asks).record else {
      return nil
    }
    return answer
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
