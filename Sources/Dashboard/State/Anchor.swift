/// What a list is held at: one of its records and the row of the pane that it begins in, which may
/// lie out of sight.
package struct Anchor: Equatable, Sendable {
  package var position: Int
  package var row: Int

  package init(position: Int, row: Int) {
    self.position = position
    self.row = row
  }
}

extension AppState {
  /// What a pane's list is held at; nil where its selected record may stand wherever is best.
  func anchor(in pane: Pane) -> Anchor? { anchoredSize == size ? anchors[pane] : nil }

  /// Holds the lists where they have been drawn.
  mutating func measure(_ viewports: [Pane: Viewport]) {
    self.viewports.merge(viewports) { $1 }
    for (pane, viewport) in viewports {
      scrolls[pane] = min(scroll(in: pane), max(0, viewport.record - viewport.pane))
    }
    let drawn = viewports.compactMapValues(\.anchor)
    guard !drawn.isEmpty else { return }
    anchors = anchoredSize == size ? anchors.merging(drawn) { $1 } : drawn
    anchoredSize = size
  }

  /// Lets go of the lists of other records than were drawn.
  mutating func forgetAnchors(of list: ResultList) {
    for pane in anchors.keys where pane.list == list { anchors[pane] = nil }
  }
}
