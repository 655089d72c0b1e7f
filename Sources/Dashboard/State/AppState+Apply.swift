import ConsultationModel
import ConsultationSearch
import Terminal

extension AppState {
  /// The one way in which the state changes.
  package mutating func apply(_ action: Action) {
    if !action.isAnswer { (copied, effect, remark) = (nil, nil, nil) }
    switch action {
    case .resize(let size): self.size = size
    case .quit: hasQuit = true
    case .found(let list, let reply): receive(reply, for: list)
    case .rows(let list, let results, let window, let located):
      receive(window, located, of: results, for: list)
    case .counted(let request, let table, let failure): receive(table, failure, of: request)
    case .comeBack(let bookmark): comeBack(to: bookmark)
    case .remember(let earlier): history = history.merged(into: earlier)
    case .tell(let words): (effect, remark) = (nil, words)
    case .read(let news): receive(news)
    case .verified(let verification): self.verification = verification
    case .holds(let texts): heldTexts = texts
    case .opened(let page): open(page)
    case .exporting(let progress): exportPrompt?.progress = progress
    case .exported(let outcome): receive(outcome)
    case .measured(let viewports): measure(viewports)
    case _ where isTooSmall: break
    case .edit(let edit): self.edit(edit)
    case .recall(let step): recall(by: step)
    case .copy: copy()
    case .openSource: effect = sourceEffect
    case .openExport: openExport()
    case .turnMouse: usesMouse.toggle()
    case .activate where overlay == .search: acceptSearch()
    case .activate where overlay == .palette: runChosenCommand()
    case .activate where overlay == .export: requestExport()
    case .activate where overlay != nil: uncover()
    case .takeBack: takeBack()
    case .openSearch: openSearch()
    case .openPalette: openPalette()
    case .help:
      cover(with: .help)
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
    if request(for: .matches) == nil { (found[.matches], awaitedMatch) = (nil, nil) }
    selectAwaited()
    selectLeft()
    goToAwaitedMatch()
  }

  /// What an action does to the open tab, with nothing over it.
  private mutating func applyToTab(_ action: Action) {
    switch action {
    case .show(let tab): self.tab = tab
    case .turnPane(let step): focuses[tab] = Self.turned(focus, by: step, in: tab.panes)
    case .activate: activate()
    case .toggle: toggle()
    case .selectAll: selectAll()
    case .goTo(let record): goTo(record)
    case .leaveOnly(let value, let field): leaveOnly(value, of: field)
    case .nextMatch(let step): goToMatch(step)
    case .turnBasis(let step):
      basis = Self.turned(basis, by: step, in: Basis.allCases)
      updateFunding()
    case .changeLedger:
      ledgerByDate.toggle()
      updateFunding()
    case .moveCell(let rows, let columns): moveInCrosstab(rows: rows, columns: columns)
    case .selectCell(let cell): selectCell(cell)
    case .turnColumns(let step): turnColumns(step)
    case .turnMeasure(let step):
      crosstabChoice.measure = Self.turned(
        crosstabChoice.measure, by: step, in: CrosstabChoice.Measure.allCases)
      orderRows()
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

  /// Changes the line that is typed into, if there is one.
  private mutating func edit(_ edit: InputLine.Edit) {
    switch overlay {
    case .search: editSearch(edit)
    case .palette: editPalette(edit)
    case .export: exportPrompt?.edit(edit)
    case .help, .card, .text, nil: break
    }
  }

  private mutating func focus(on pane: Pane) {
    guard tab.panes.contains(pane) else { return }
    focuses[tab] = pane
  }

  private mutating func takeBack() {
    if exportPrompt?.progress != nil {
      effect = .stopExport
      return
    }
    switch stepBack {
    case .recall: forgetRecall()
    case .search: giveUpSearch()
    case .overlay: uncover()
    case .pane: focuses[tab] = tab.panes[0]
    case .filter:
      // From the passages of a cell the way back leads to its table.
      guard let latest = heededFilters.last else { break }
      filters.takeBack(latest)
      if case .cell = latest { tab = .crosstab }
      searchLine = InputLine(filters.query)
    case .marks:
      markedFigures = []
      updateFunding()
    case nil: break
    }
  }
}
