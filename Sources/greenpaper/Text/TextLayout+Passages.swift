import ConsultationModel
import Terminal

extension TextLayout {
  /// A passage in quotation marks, and below it who said it, on what, and where it is from.
  mutating func quote(_ passage: Passage, margin: Int = 0, mark: (String) -> StyledText) {
    var lead = StyledText("“")
    for (place, paragraph) in paragraphs(passage.text).enumerated() {
      if place > 0 {
        gap()
        lead = StyledText(" ")
      }
      let isLast = place == paragraphs(passage.text).count - 1
      set(mark(paragraph) + StyledText(isLast ? "”" : ""), margin: margin, lead: lead)
    }
    if let question = passage.question.flatMap(consultation.question) {
      let words = [question.number, question.text].compactMap(\.self).joined(separator: " ")
      support([words], margin: margin + 1)
    }
    let themes = passage.themes.map(consultation.themeName).joined(separator: ", ")
    support(
      [
        speaker(of: passage), themes, consultation.citation(of: passage.evidence),
        passage.repeats > 1 ? "received \(Counted(passage.repeats, "time"))" : nil,
      ],
      margin: margin + 1)
    support(
      passage.attributes.map { "\($0.name): \($0.values.joined(separator: ", "))" },
      margin: margin + 1)
  }

  /// The speaker's type or, where the source gives none, how it introduces the speaker.
  private func speaker(of passage: Passage) -> String {
    let type = consultation.respondentTypeName(passage.respondentType)
    guard passage.respondentType == nil, let attribution = passage.attribution else { return type }
    return "\(type) (“\(attribution)”)"
  }

  private func paragraphs(_ text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    return lines.isEmpty ? [text] : lines
  }
}
