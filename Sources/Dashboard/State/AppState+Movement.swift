import ConsultationSearch

extension AppState {
  mutating func select(_ position: Int, in pane: Pane) {
    let position = max(0, min(position, count(in: pane) - 1))
    if position != selection(in: pane) {
      scrolls[.pane(pane)] = 0
      // How tall another record is, only a drawing knows.
      extents[pane]?.record = 0
    }
    selections[pane] = position
    switch pane {
    case .themes: selectFirst(in: .detail)
    case .sources: selectFirst(in: .drawn)
    default: break
    }
  }

  private mutating func selectFirst(in pane: Pane) {
    selections[pane] = 0
    scrolls[.pane(pane)] = 0
  }

  /// To the next record or, in one that is taller than its pane, to its next row.
  mutating func move(by step: Int) {
    guard !scrollsOverlay(by: step) else { return }
    let hidden = hiddenRows(in: focus)
    let scroll = scroll(in: focus)
    if step > 0, scroll < hidden {
      scrolls[.pane(focus)] = scroll + 1
    } else if step < 0, scroll > 0 {
      scrolls[.pane(focus)] = scroll - 1
    } else {
      select(selection(in: focus) + step, in: focus)
    }
  }

  mutating func page(by step: Int) {
    let rows = max(1, size.rows - 6)
    guard !scrollsOverlay(by: step * rows) else { return }
    let extent = extents[focus] ?? Extent(pane: rows, record: 1, records: rows)
    let hidden = hiddenRows(in: focus)
    let scroll = scroll(in: focus)
    if step > 0, scroll < hidden {
      scrolls[.pane(focus)] = min(hidden, scroll + extent.pane)
    } else if step < 0, scroll > 0 {
      scrolls[.pane(focus)] = max(0, scroll - extent.pane)
    } else {
      select(selection(in: focus) + step * max(1, extent.records - 1), in: focus)
    }
  }

  mutating func moveToEdge(last: Bool) {
    guard !scrollsOverlay(by: last ? .max / 2 : .min / 2) else { return }
    select(last ? .max : 0, in: focus)
  }

  /// How many rows of the selected record have no room in its pane.
  private func hiddenRows(in pane: Pane) -> Int {
    guard let extent = extents[pane] else { return 0 }
    return max(0, extent.record - extent.pane)
  }

  /// Whether an overlay that is read, not chosen from, took the movement.
  private mutating func scrollsOverlay(by rows: Int) -> Bool {
    guard let overlay, overlay != .search else { return false }
    scrolls[.overlay] = min(max(0, overlayScroll + rows), .max / 2)
    return true
  }

  /// Whether an action would select what is selected and has the focus already.
  package func isSelected(_ action: Action) -> Bool {
    switch action {
    case .select(let pane, let position): focus == pane && selection(in: pane) == position
    case .selectCell(let cell): crosstabCursor == cell
    default: false
    }
  }
}
