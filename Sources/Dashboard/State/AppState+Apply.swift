import ConsultationModel
import ConsultationSearch
import Terminal

extension AppState {
  /// The one way in which the state changes.
  package mutating func apply(_ action: Action) {
    if !action.isAnswer { copied = nil }
    switch action {
    case .resize(let size): self.size = size
    case .quit: hasQuit = true
    case .found(let listing, let finding): receive(finding, for: listing)
    case .counted(let request, let table) where request == crosstabRequest:
      (counted, crosstab) = (request, table)
    case .counted: break
    case .verified(let verification): self.verification = verification
    case .measured(let extents): measure(extents)
    case _ where isTooSmall: break
    case .edit(let edit): self.edit(edit)
    case .copy: copy()
    case .turnMouse: usesMouse.toggle()
    case .activate where overlay == .search: acceptSearch()
    case .activate where overlay != nil: overlay = nil
    case .takeBack: takeBack()
    case .openSearch: openSearch()
    case .help:
      overlay = .help
      scrolls[.page] = 0
    case .move(let step): move(by: step)
    case .page(let step): page(by: step)
    case .first: moveToEdge(last: false)
    case .last: moveToEdge(last: true)
    case .select(let pane, let position):
      focus(on: pane)
      select(position, in: pane)
    case _ where overlay != nil: break
    default: applyToTab(action)
    }
    // Whoever searches no more has no matches to go to.
    if request(for: .matches) == nil { found[.matches] = nil }
    selectAwaited()
  }

  /// What an action does to the open tab, with nothing over it.
  private mutating func applyToTab(_ action: Action) {
    switch action {
    case .show(let tab): self.tab = tab
    case .turnPane(let step): focuses[tab] = Self.turned(focus, by: step, in: tab.panes)
    case .activate: activate()
    case .toggle: toggle()
    case .selectAll: selectAll()
    case .nextMatch(let step): goToMatch(step)
    case .turnBasis(let step): basis = Self.turned(basis, by: step, in: Basis.allCases)
    case .changeLedger: ledgerByDate.toggle()
    case .moveCell(let rows, let columns): moveInCrosstab(rows: rows, columns: columns)
    case .selectCell(let cell): selectCell(cell)
    case .turnColumns(let step): turnColumns(step)
    case .turnMeasure(let step):
      crosstabChoice.measure = Self.turned(
        crosstabChoice.measure, by: step, in: CrosstabChoice.Measure.allCases)
    case .sortRows: sortCrosstab()
    default: break
    }
  }

  static func turned<Choice: Equatable>(
    _ choice: Choice, by step: Int, in choices: [Choice]
  ) -> Choice {
    let position = choices.firstIndex(of: choice) ?? 0
    return choices[(position + step + choices.count) % choices.count]
  }

  private mutating func focus(on pane: Pane) {
    guard tab.panes.contains(pane) else { return }
    focuses[tab] = pane
  }

  private mutating func takeBack() {
    switch stepBack {
    case .search: giveUpSearch()
    case .overlay: overlay = nil
    case .pane: focuses[tab] = tab.panes[0]
    case .narrowing:
      // From the passages of a cell the way back leads to its table.
      guard let latest = heededNarrowings.last else { break }
      narrowings.takeBack(latest)
      if case .cell = latest { tab = .crosstab }
      searchLine = SearchLine(narrowings.query)
    case .marks: markedFigures = []
    case nil: break
    }
  }

  /// Takes an answer to what is still asked; what was asked before that is of no use any more.
  private mutating func receive(_ finding: Question.Finding, for listing: Listing) {
    guard finding.request == request(for: listing) else { return }
    found[listing] = finding
  }

  private mutating func measure(_ extents: [Pane: Extent]) {
    self.extents.merge(extents) { $1 }
    for (pane, extent) in extents {
      scrolls[pane] = min(scroll(in: pane), max(0, extent.record - extent.pane))
    }
  }
}
