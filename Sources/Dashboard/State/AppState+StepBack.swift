extension AppState {
  /// What Esc undoes: what lies on top first, then the latest narrowing, then the marks.
  enum StepBack: Equatable, Sendable {
    case search, overlay, pane, narrowing, marks
  }

  /// What Esc would undo now; nil for nothing.
  var stepBack: StepBack? {
    if overlay == .search { return .search }
    if overlay != nil { return .overlay }
    if !hasTwoColumns, focus != tab.panes[0] { return .pane }
    if narrowings.latest(for: tab.listing) != nil { return .narrowing }
    return tab == .funding && !markedFigures.isEmpty ? .marks : nil
  }
}
