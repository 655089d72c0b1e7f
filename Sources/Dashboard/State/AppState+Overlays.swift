extension AppState {
  /// Lays something over what is shown, which comes back when that is closed.
  mutating func cover(with overlay: Overlay) {
    if let open = self.overlay { covered.append(open) }
    self.overlay = overlay
  }

  /// Closes what lies on top.
  mutating func uncover() {
    overlay = covered.popLast()
    if overlay != .palette { palette = nil }
  }

  /// Closes whatever lies over the tab.
  mutating func closeOverlays() {
    while overlay != nil { uncover() }
  }
}
