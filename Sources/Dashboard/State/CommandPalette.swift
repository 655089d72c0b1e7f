/// The palette of commands: everything that can be chosen by its name, as far as it matches the
/// letters typed.
package struct CommandPalette: Equatable, Sendable {
  /// What is typed.
  package private(set) var line = InputLine()
  /// What matches, the best first; everything in its order where nothing is typed.
  package private(set) var choices: [Choice] = []
  /// Everything that can be chosen where the palette was opened.
  package let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries
    choose()
  }

  /// One thing that can be chosen.
  package struct Entry: Equatable, Sendable {
    /// What it is found by.
    package let title: String
    package let group: Group
    /// What is known of it beside: a command's key, or how many records there are.
    package let detail: String
    let action: Action
  }

  /// What an entry is.
  package enum Group: String, CaseIterable, Sendable {
    case command, tab, theme
    case type = "respondent type"
    case status, source
  }

  /// An entry that matches.
  package struct Choice: Equatable, Sendable {
    package let entry: Entry
    package let match: FuzzyMatch
  }

  mutating func edit(_ edit: InputLine.Edit) {
    let before = line.text
    line.apply(edit)
    if line.text != before { choose() }
  }

  /// Of what matches equally well, that comes first which matches earlier, then the shorter one.
  private mutating func choose() {
    let pattern = FuzzyPattern(line.text)
    let matching = entries.compactMap { entry in
      pattern.match(in: entry.title).map { Choice(entry: entry, match: $0) }
    }
    guard pattern != FuzzyPattern("") else {
      choices = matching
      return
    }
    choices = matching.enumerated().sorted { one, other in
      let scores = (one.element.match.score, other.element.match.score)
      if scores.0 != scores.1 { return scores.0 > scores.1 }
      let titles = (one.element.entry.title, other.element.entry.title)
      return (one.element.match.start, titles.0.count, one.offset)
        < (other.element.match.start, titles.1.count, other.offset)
    }.map(\.element)
  }
}
