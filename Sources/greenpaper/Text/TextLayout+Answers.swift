import ConsultationModel
import Terminal

extension TextLayout {
  /// An ask with what became of it, and the replies in order of time.
  mutating func answer(_ answer: Answer, margin: Int = 0) {
    let due = answer.due.map { ", due \($0.words)" } ?? ""
    let lead = StyledText(answer.status.glyph + " ", .bold)
    set(StyledText(answer.ask, .bold), margin: margin, lead: lead)
    set(answer.status.rawValue + due, margin: margin + 2)
    let asked = answer.asked.map { ", \($0.words)" } ?? ""
    support(
      ["Asked by: \(answer.askedBy)\(asked)", consultation.citation(of: answer.evidence)],
      margin: margin + 2)
    for reply in answer.repliesInTime { self.reply(reply, margin: margin + 4) }
  }

  private mutating func reply(_ reply: Answer.Reply, margin: Int) {
    let date = reply.date.map { ", \($0.words)" } ?? ""
    set("\(reply.by)\(date): \(reply.text)", margin: margin)
    support(
      [reply.status?.rawValue, consultation.citation(of: reply.evidence)], margin: margin + 2)
  }

  /// Asks under their themes, in the order of the file.
  mutating func answers(_ answers: [Answer]) {
    for theme in consultation.themes {
      let own = answers.filter { $0.theme == theme.id }
      guard !own.isEmpty else { continue }
      heading(theme.name)
      for one in own {
        gap()
        answer(one, margin: 2)
      }
    }
  }
}
