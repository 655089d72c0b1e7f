import ConsultationModel
import ConsultationSearch

extension AppState {
  mutating func openSearch() {
    closeOverlays()
    overlay = .search
    recall = nil
    beforeSearch = BeforeSearch(
      filters: filters, selections: selections, matchPosition: matchPosition)
    searchLine = InputLine(filters.query)
    selections[.results] = 0
  }

  mutating func editSearch(_ edit: InputLine.Edit) {
    recall = nil
    searchLine.apply(edit)
    searchForLine()
  }

  /// Finds what the search line says.
  mutating func searchForLine() {
    guard searchLine.text != filters.query else { return }
    filters.search(searchLine.text)
    select(0, in: .results)
    for pane in [Pane.quotes, .detail, .asks, .drawn, .figures] { selections[pane] = 0 }
    (matchPosition, awaitedMatch) = (nil, nil)
  }

  /// Enter in the search: keeps it as a filter and goes to the record selected; nothing while
  /// the records that it finds are not known.
  mutating func acceptSearch() {
    guard isCurrent(.matches) else { return }
    history.add(filters.query)
    recall = nil
    let position = selection(in: .results)
    let selected = listed(position, in: .results).id
    overlay = nil
    beforeSearch = nil
    guard position < results(of: .matches).rows.count else { return }
    matchPosition = position
    if let selected { goTo(selected) } else { awaitedMatch = position }
  }

  /// Esc in the search: everything is as it was before.
  mutating func giveUpSearch() {
    recall = nil
    overlay = nil
    if let beforeSearch {
      (filters, selections) = (beforeSearch.filters, beforeSearch.selections)
      matchPosition = beforeSearch.matchPosition
    }
    beforeSearch = nil
    searchLine = InputLine(filters.query)
  }

  /// Goes to the next record that the search found.
  mutating func goToMatch(_ step: Int) {
    let count = results(of: .matches).rows.count
    guard !filters.query.isEmpty, count > 0, isCurrent(.matches) else { return }
    let from = matchPosition ?? (step > 0 ? -1 : 0)
    let position = (from + step + count) % count
    (matchPosition, awaitedMatch) = (position, position)
  }

  /// Shows a record where it belongs.
  mutating func goTo(_ record: RecordID) {
    switch record.kind {
    case .quote, .response:
      // What was found on another tab may lie outside the cell that was open on this one.
      if tab != .quotes { filters.closeCell() }
      tab = .quotes
      focuses[.quotes] = .quotes
      awaited = AwaitedRecord(record, in: .quotes, of: .passages)
    case .figure, .event:
      tab = .funding
      awaited = AwaitedRecord(record, in: .figures, of: .figures)
    case .ask, .plan:
      tab = .answers
      focuses[.answers] = .asks
      awaited = AwaitedRecord(record, in: .asks, of: .asks)
    case .finding: goTo(record, under: consultation.findings[record.index].theme)
    case .theme: goTo(record, under: consultation.themes[record.index].id)
    case .source:
      tab = .sources
      focuses[.sources] = .sources
      select(record.index, in: .sources)
    }
  }

  private mutating func goTo(_ record: RecordID, under theme: String?) {
    guard let row = consultation.themes.firstIndex(where: { $0.id == theme }) else {
      return openCard(curated(record))
    }
    tab = .themes
    select(row, in: .themes)
    guard record.kind != .theme else {
      focuses[.themes] = .themes
      return
    }
    focuses[.themes] = .detail
    awaited = AwaitedRecord(record, in: .detail, of: .detail)
  }
}
