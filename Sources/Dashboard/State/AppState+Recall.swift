extension AppState {
  /// Where in the history the search line is.
  struct Recall: Equatable, Sendable {
    /// The line as it was typed; the searches gone through are those that have its text.
    var typed: InputLine
    /// Counted from the newest, which is 0.
    var index: Int
  }

  /// The earlier searches that can be gone through from what is typed, the newest first.
  package var recalledSearches: [String] {
    history.searches(with: (recall?.typed ?? searchLine).text)
  }

  /// The index among them of the one in the search line; nil where it is a text of its own.
  package var recalledIndex: Int? { recall?.index }

  /// What was typed before going back through the history; nil where nobody does.
  package var textBeforeRecall: String? { recall?.typed.text }

  /// Whether there is a search so many steps further back, or what was typed.
  func canRecall(by step: Int) -> Bool {
    overlay == .search && (-1..<recalledSearches.count).contains((recall?.index ?? -1) + step)
  }

  mutating func recall(by step: Int) {
    guard canRecall(by: step) else { return }
    let index = (recall?.index ?? -1) + step
    guard index >= 0 else { return forgetRecall() }
    let search = recalledSearches[index]
    recall = Recall(typed: recall?.typed ?? searchLine, index: index)
    searchLine = InputLine(search)
    searchForLine()
  }

  /// Puts back what was typed.
  mutating func forgetRecall() {
    guard let recall else { return }
    self.recall = nil
    searchLine = recall.typed
    searchForLine()
  }
}
