import ConsultationSearch

extension AppState {
  mutating func select(_ position: Int, in pane: Pane) {
    let position = max(0, min(position, count(in: pane) - 1))
    if position != selection(in: pane) {
      scrolls[pane] = 0
      // How tall another record is, only a drawing knows.
      viewports[pane]?.record = 0
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
    scrolls[pane] = 0
  }

  /// To the next record or, in one that is taller than its pane, to its next row.
  mutating func move(by step: Int) {
    guard !scrollRecord(by: step) else { return }
    select(selection(in: focus) + step, in: focus)
  }

  /// A paneful down (1) or up (-1), through a record that is taller than its pane too: what was at
  /// the one edge of the pane is then at the other.
  mutating func page(by step: Int) {
    let viewport = viewports[focus] ?? Viewport(pane: max(1, size.rows - 6), record: 1, records: 1)
    guard !scrollRecord(by: step * viewport.pane) else { return }
    let selected = selection(in: focus)
    var target = selected + step * max(1, viewport.records - 1)
    // Of another record than was drawn, only how many there is room for is known.
    if let first = anchor(in: focus)?.position, viewport.record > 0 {
      target =
        step > 0 ? max(selected + 1, first + viewport.records - 1) : min(selected - 1, first)
    }
    select(target, in: focus)
    let position = selection(in: focus)
    anchors[focus] =
      step > 0
      ? Anchor(position: position, row: 0) : Anchor(position: position + 1, row: viewport.pane)
  }

  /// To the first or the last record; on a page, to its first or its last row.
  mutating func moveToEdge(last: Bool) {
    if focus == .page { scrolls[.page] = last ? hiddenRows(in: .page) : 0 }
    select(last ? .max : 0, in: focus)
  }

  /// Scrolls the selected record, as far as there is anything to be seen; false where there is not.
  private mutating func scrollRecord(by rows: Int) -> Bool {
    let scrolled = max(0, min(scroll(in: focus) + rows, hiddenRows(in: focus)))
    guard scrolled != scroll(in: focus) else { return false }
    scrolls[focus] = scrolled
    return true
  }

  /// How many rows of the selected record have no room in its pane.
  private func hiddenRows(in pane: Pane) -> Int {
    guard let viewport = viewports[pane] else { return 0 }
    return max(0, viewport.record - viewport.pane)
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
