import ConsultationModel
import ConsultationSearch

extension AppState {
  /// Enter: what it does depends on what is selected.
  mutating func activate() {
    switch focus {
    case .themes where tab == .themes && !hasTwoColumns:
      focuses[.themes] = .detail
    case .themes where tab != .themes:
      leaveOnly(in: .themes)
    case .themes:
      leaveOnly(in: .themes)
      tab = .quotes
      focuses[.quotes] = .quotes
    case .types:
      leaveOnly(in: .types)
    case .statuses:
      leaveOnly(in: .statuses)
    case .detail:
      openCard()
    case .asks:
      openCard()
    case .table:
      openCell()
    case .sources:
      focuses[.sources] = .drawn
    case .drawn:
      openCard()
    case .quotes where count(in: .quotes) == 0:
      showFindings()
    case .quotes:
      openCard()
    case .figures:
      openCard()
    case .results, .commands, .text, .page:
      break
    }
  }

  /// Space: switches one value of a list on or off, or marks a figure for comparison.
  mutating func toggle() {
    switch focus {
    case .themes where tab != .themes: switchValue(in: .themes)
    case .types, .statuses: switchValue(in: focus)
    case .figures: markFigure()
    default: break
    }
  }

  /// Shows all values of the list in focus or, from another pane, of all lists.
  mutating func selectAll() {
    for field in fieldsToWiden { filters.choose(nil, of: field) }
  }

  /// The narrowed fields whose values would all be shown again: that of the list in focus or, from
  /// another pane, those that the tab heeds.
  var fieldsToWiden: [Field] {
    let own = choices(in: focus)?.field
    return filters.selections.keys.filter { field in
      own.map { $0 == field } ?? !tab.list.ignoredFields.contains(field)
    }
  }

  /// The field that a list chooses from, and all of its values.
  private func choices(in pane: Pane) -> (field: Field, values: [String])? {
    switch pane {
    case .themes: (.theme, consultation.themes.map(\.id))
    case .types: (.type, typeCounts.map(\.value))
    case .statuses: (.status, statusCounts.map(\.value))
    default: nil
    }
  }

  private mutating func leaveOnly(in pane: Pane) {
    guard let (field, values) = choices(in: pane) else { return }
    let position = selection(in: pane)
    guard values.indices.contains(position) else { return }
    filters.choose([values[position]], of: field)
  }

  private mutating func switchValue(in pane: Pane) {
    guard let (field, values) = choices(in: pane) else { return }
    let position = selection(in: pane)
    guard values.indices.contains(position) else { return }
    var chosen = filters.values(of: field) ?? Set(values)
    chosen.formSymmetricDifference([values[position]])
    filters.choose(chosen == Set(values) ? nil : chosen, of: field)
  }

  private mutating func markFigure() {
    let position = selection(in: .figures)
    let selected = listed(position, in: .figures)
    guard case .figure(let figure) = selected.record else { return }
    let id = figure.id
    if let mark = markedFigures.firstIndex(of: id) {
      markedFigures.remove(at: mark)
    } else {
      markedFigures.append(id)
    }
    // Marking changes what stands above: the selection stays on the figure, not on its row. Of
    // one that stands twice, the row further down is where the person was.
    updateFunding()
    let row = funding.rows.lastIndex { $0.id == selected.id }
    select(row ?? position, in: .figures)
  }

  /// Opens the record that is selected.
  private mutating func openCard() {
    openCard(listed(selection(in: focus), in: focus))
  }

  mutating func openCard(_ record: ListedRecord) {
    guard let id = record.id else { return }
    openRecord = record
    cover(with: .card(id))
    scrolls[.page] = 0
  }

  /// Where a theme quotes no one, its findings are offered.
  private mutating func showFindings() {
    guard let theme = quietTheme,
      let position = consultation.themes.firstIndex(where: { $0.id == theme.id })
    else { return }
    // Any other filter could hide them too.
    filters = Filters()
    searchLine = InputLine()
    tab = .themes
    select(position, in: .themes)
    focuses[.themes] = .detail
    guard let finding = consultation.findings.firstIndex(where: { $0.theme == theme.id }) else {
      return
    }
    let record = RecordID(kind: .finding, index: finding)
    awaited = AwaitedRecord(record, in: .detail, of: .detail)
  }

  /// The one theme that is chosen, where no one at all is quoted on it.
  package var quietTheme: Theme? {
    guard let chosen = filters.values(of: .theme), chosen.count == 1,
      let id = chosen.first, let quoted = results(of: .quoted).facets[.theme],
      !quoted.contains(where: { $0.value == id && $0.count > 0 })
    else { return nil }
    return consultation.theme(id)
  }
}
