extension AppState {
  /// What Esc undoes: what lies on top first, then the latest filter, then the marks.
  enum StepBack: Equatable, Sendable {
    case recall, search, overlay, pane, filter, marks
  }

  /// What Esc would take back now, in words; nil where it takes back no filter.
  package var filterTakenBack: String? {
    stepBack == .filter ? FilterWords(self).all.last : nil
  }

  /// The same in a sentence, for the end of another; empty where Esc takes nothing back.
  package var wayBack: String {
    filterTakenBack.map { " \(keyInWords(of: "back")) takes back \($0)." } ?? ""
  }

  /// What Esc would undo now; nil for nothing.
  var stepBack: StepBack? {
    if overlay == .search { return recall == nil ? .search : .recall }
    if overlay != nil { return .overlay }
    if !hasTwoColumns, focus != tab.panes[0] { return .pane }
    if !heededFilters.isEmpty { return .filter }
    return tab == .funding && !markedFigures.isEmpty ? .marks : nil
  }
}
