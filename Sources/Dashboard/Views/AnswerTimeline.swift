import ConsultationModel
import Terminal

/// An ask and, on one line of time below it, all that was replied.
struct AnswerTimeline {
  private let scene: Scene
  private let columns: Int

  init(_ scene: Scene, columns: Int) {
    self.scene = scene
    self.columns = columns
  }

  func lines(of answer: Answer) -> [StyledText] {
    let glyph = StyledText(answer.status.glyph + " ", Palette.style(of: answer.status))
    let ask = scene.marked(answer.ask, .bold)
    var lines = scene.hanging(glyph, ask, to: columns)
    var status = StyledText(answer.status.rawValue)
    if let due = answer.due { status.append(", due \(due.words)") }
    let asked = answer.asked.map { ", \($0.words)" } ?? ""
    status.append(" · ", Palette.aside)
    status.append(scene.marked("asked by: \(answer.askedBy)\(asked)", Palette.aside))
    lines += indented(scene.wrapped(status, to: columns - 2))
    for (place, reply) in answer.repliesInTime.enumerated() {
      lines += self.lines(of: reply, isLast: place == answer.replies.count - 1)
    }
    return lines
  }

  private func indented(_ lines: [StyledText]) -> [StyledText] {
    lines.map { StyledText("  ") + $0 }
  }

  /// A reply, beside the line that joins it to the ones before and after.
  private func lines(of reply: Answer.Reply, isLast: Bool) -> [StyledText] {
    let width = max(10, columns - 5)
    var head = StyledText(reply.date?.words ?? "no date", .bold)
    head.append(" · ", Palette.aside)
    head.append(scene.marked(reply.by))
    if let status = reply.status {
      head.append(" · ", Palette.aside)
      head.append(status.rawValue)
    }
    let text = scene.wrapped(head, to: width) + scene.wrapped(scene.marked(reply.text), to: width)
    return text.enumerated().map { row, line in
      let mark = row == 0 ? (isLast ? "└─ " : "├─ ") : (isLast ? "   " : "│  ")
      return StyledText("  " + mark, Palette.rule) + line
    }
  }
}
