import ConsultationModel
import Terminal

/// Every ask in the order of themes, with what was answered, by whom and when.
struct AnswersView {
  let scene: Scene

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    let blocks = RecordBlocks(scene, columns: width)
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
      let earlier = self.answer(position - 1)
      let isLater = earlier.map { answer.follows == $0.id || isBeside(answer, $0) } ?? false
      let lines =
        isLater
        ? RecordBlocks(scene, columns: width - 2).lines(of: .answer(answer), .full)
        : blocks.lines(of: .answer(answer), .full)
      return RecordList.Block(
        above: heading(over: answer, after: earlier), lines: isLater ? following(lines) : lines,
        isSpaced: true)
    }.draw(on: &drawing, in: area)
  }

  /// Whether two asks follow the same earlier one.
  private func isBeside(_ answer: Answer, _ earlier: Answer) -> Bool {
    answer.follows != nil && answer.follows == earlier.follows
  }

  /// The theme where another one begins, and over the first plan what plans are.
  private func heading(over answer: Answer, after earlier: Answer?) -> [StyledText] {
    guard !scene.state.isCompact else { return [] }
    var lines: [StyledText] = []
    let isFirstPlan = answer.kind == .plan && earlier?.kind != .plan
    if isFirstPlan {
      lines = [
        StyledText("Plans: announced, and not reported to have been asked for", StyleSheet.heading)
      ]
    }
    if isFirstPlan || earlier?.theme != answer.theme {
      let theme = scene.consultation.themeName(answer.theme)
      lines += [StyledText(theme, StyleSheet.groupHeading), StyledText()]
    }
    return lines
  }

  /// Lines of an ask that follows the one above, drawn as the same thread.
  private func following(_ lines: [StyledText]) -> [StyledText] {
    lines.enumerated().map { row, line in
      StyledText(row == 0 ? "↳ " : "  ", StyleSheet.rule) + line
    }
  }

  private func answer(_ position: Int) -> Answer? {
    position < 0 ? nil : scene.state.listed(position, in: .asks).record?.answer
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
