extension AppState {
  /// Lays something over what is shown, which comes back when that is closed.
  mutating func cover(with overlay: Overlay) {
    if let open = self.overlay { covered.append(open) }
    self.overlay = overlay
  }

  /// Closes what lies on top.
  mutating func uncover() {
    switch overlay {
    case .palette: palette = nil
    case .export: exportPrompt = nil
    case .text: sourcePage = nil
    case .card: openRecord = nil
    case .search, .help, nil: break
    }
    overlay = covered.popLast()
  }

  /// Closes whatever lies over the tab.
  mutating func closeOverlays() {
    while overlay != nil { uncover() }
  }
}
