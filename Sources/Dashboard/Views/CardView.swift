import ConsultationModel
import ConsultationSearch
import Terminal

/// One record whole, with its evidence: the source and, where it is held, its own words.
struct CardView {
  let scene: Scene
  let record: Record

  /// What a record of a kind is called.
  static func title(of kind: RecordKind) -> String {
    switch kind {
    case .quote: "Quote"
    case .response: "Response"
    case .finding: "Finding"
    case .ask: "Ask, and what was answered"
    case .plan: "Plan"
    case .figure: "Figure"
    case .theme: "Theme"
    case .event: "Date"
    case .source: "Source"
    }
  }

  /// The lines of the card, for a width.
  func lines(columns: Int) -> [StyledText] {
    let blocks = RecordBlocks(scene, columns: columns)
    let lines = blocks.lines(of: record, .withEvidence)
    guard let passage = record.passage else { return lines }
    return lines + misquotation(of: passage, blocks.columns)
  }

  /// The nearest words of the source, and in which words they differ.
  private func misquotation(of passage: Passage, _ width: Int) -> [StyledText] {
    guard let misquotation = scene.state.misquotation(of: passage) else { return [] }
    guard let nearest = misquotation.nearest else {
      return paragraph("Not in the source", "Nothing near these words was found in it.", width)
    }
    var text = StyledText()
    for run in nearest.markedRuns {
      text.append(run.text, run.kind == .same ? .plain : StyleSheet.warning.with(.bold))
    }
    let key = "[-only the source has-] {+only the quotation has+}"
    return [StyledText(), StyledText("Nearest in the source", StyleSheet.heading)]
      + scene.wrapped(text, to: width)
      + scene.wrapped(StyledText(key, StyleSheet.aside), to: width)
  }

  private func paragraph(_ heading: String, _ text: String, _ width: Int) -> [StyledText] {
    [StyledText(), StyledText(heading, StyleSheet.heading)]
      + scene.wrapped(scene.marked(text), to: width)
  }
}
