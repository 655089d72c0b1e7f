import ConsultationModel
import ConsultationSearch

/// What has to be asked of the search engine, and what is known of it.
extension AppState {
  /// What has to be known for the picture of the state, and is not.
  package var questions: [EngineQuery] {
    let lists = listsShown.compactMap(question)
    guard let request = crosstabRequest, !isCrosstabCurrent else { return lists }
    return lists + [.crosstab(request)]
  }

  private func question(for list: ResultList) -> EngineQuery? {
    guard let request = request(for: list) else { return nil }
    guard let reply = found[list], isKnown(list, by: request) else {
      return .search(list, request, rowsWanted(of: list))
    }
    guard !list.isReadWhole, reply.failure == nil else { return nil }
    if let awaited, awaited.list == list, reply.located?.id != awaited.record {
      return .locate(list, reply.results, awaited.record, margin: rowMargin)
    }
    if reply.showsFormer, rowNeeded(of: list) != nil, let selected = followedRecord(of: list) {
      return .locate(list, reply.results, selected, margin: rowMargin)
    }
    let count = reply.results.rows.count
    guard let row = rowNeeded(of: list), count > 0 else { return nil }
    let needed = max(0, row - rowMargin)..<min(count, row + rowMargin + 1)
    let window = reply.showsFormer ? 0..<0 : reply.window.rows
    if window.lowerBound <= needed.lowerBound, needed.upperBound <= window.upperBound { return nil }
    // Some more on either side, so that not every step asks again.
    let rows = max(0, row - 2 * rowMargin)..<min(count, row + 2 * rowMargin + 1)
    return .rows(list, reply.results, rows)
  }

  private func rowsWanted(of list: ResultList) -> EngineQuery.RowsWanted {
    if list.isReadWhole { return .all }
    if let awaited, awaited.list == list { return .about(awaited.record, margin: rowMargin) }
    return .first(rowNeeded(of: list) == nil ? 0 : rowMargin + 1)
  }

  /// How many rows the screen may show on either side of the selected one, each of two lines at
  /// least.
  private var rowMargin: Int { size.rows / 2 + 1 }

  /// The row of a list about which others are shown; nil where none is.
  private func rowNeeded(of list: ResultList) -> Int? {
    switch list {
    case .passages: tab == .quotes ? selection(in: .quotes) : nil
    case .detail: max(0, selection(in: .detail) - 1)
    case .matches: overlay == .search ? selection(in: .results) : awaitedMatch
    case .records, .asksByTheme, .quoted, .table, .figures, .asks, .sources, .drawn: nil
    }
  }

  /// Whether the table is what is asked for now, counted among all records that are read so far.
  var isCrosstabCurrent: Bool {
    counted == crosstabRequest && crosstab.generation >= progress.generation
  }

  /// Whether what is known of a list is what is asked of it now.
  package func isCurrent(_ list: ResultList) -> Bool {
    request(for: list).map { isKnown(list, by: $0) } ?? true
  }

  /// Why nothing is known of what a pane lists, or none of it can be read; nil where something is.
  package func failure(in pane: Pane) -> EngineFailure? {
    if pane == .table { return crosstabFailure }
    guard let list = pane.list, let reply = found[list] else { return nil }
    return reply.failure ?? (pane == .figures ? reply.window.anyFailure : nil)
  }

  /// Whether what a pane lists was asked for, and is not known for what is asked now.
  package func isAwaited(in pane: Pane) -> Bool {
    if pane == .table { return counted == nil }
    guard let list = pane.list, let request = request(for: list) else { return false }
    return found[list]?.results.request != request
  }

  /// Whether a request was answered, by a search of all records that are read so far.
  private func isKnown(_ list: ResultList, by request: SearchRequest) -> Bool {
    guard let reply = found[list], reply.results.request == request else { return false }
    return reply.generation >= progress.generation
  }
}

/// What becomes of the engine's answers.
extension AppState {
  /// Takes an answer to what is still asked; what was asked before that is of no use any more.
  mutating func receive(_ reply: EngineQuery.Reply, for list: ResultList) {
    guard reply.results.request == request(for: list) else { return }
    // No count is shown of more records than are known.
    if reply.generation > progress.generation { receive(reply.news) }
    if let former = found[list], former.results.request != reply.results.request {
      forgetAnchors(of: list)
    }
    note(reply.failure ?? reply.window.failure)
    var reply = reply
    reply.window = reply.window.withCurated(of: consultation)
    if let records = inOrder(reply.window.records, of: list) {
      reply.window = RowWindow(0, records: records)
    }
    keepFormerRows(in: &reply, of: list)
    found[list] = reply
    if list == .figures { updateFunding() }
  }

  /// Takes rows of what is still the answer for a list.
  mutating func receive(
    _ window: RowWindow, _ located: EngineQuery.Located?, of results: SearchResults,
    for list: ResultList
  ) {
    guard found[list]?.results == results, isAboutSelection(located, of: list) else { return }
    if let located { follow(located, in: list) }
    note(window.failure)
    let window = window.withCurated(of: consultation)
    found[list]?.window = window
    found[list]?.showsFormer = false
    if let located { found[list]?.located = located }
    if let openRecord, let again = window.records.first(where: { $0.id == openRecord.id }) {
      self.openRecord = again
    }
  }

  /// Takes a table that is still asked for. A sort by a column that it no longer has would be one by
  /// nothing that is shown.
  mutating func receive(
    _ table: Crosstab, _ failure: EngineFailure?, of request: CrosstabRequest
  ) {
    guard request == crosstabRequest else { return }
    (counted, crosstab, crosstabFailure) = (request, table, failure)
    note(failure)
    if let sort = crosstabChoice.sort, sort.column > table.columns.count {
      crosstabChoice.sort = nil
    }
    orderRows()
  }

  /// Keeps why responses cannot be read, for as long as they are open.
  private mutating func note(_ failure: EngineFailure?) {
    guard let failure, failure != .rebuilding else { return }
    progress.failure = progress.failure ?? failure
  }

  /// The records of a list that is read whole, as they are shown; nil where the order of the search is
  /// that.
  private func inOrder(_ records: [ListedRecord], of list: ResultList) -> [ListedRecord]? {
    switch list {
    case .asks:
      let plans = records.filter { $0.id?.kind == .plan }
      return inThreads(records.filter { $0.id?.kind != .plan }) + inThreads(plans)
    case .drawn:
      guard let source = chosenSource else { return nil }
      return records.stablySorted { $0.record?.paragraph(in: source.id) ?? .max }
    default: return nil
    }
  }

  /// Asks or plans by theme, those that follow each other together.
  private func inThreads(_ records: [ListedRecord]) -> [ListedRecord] {
    let answers = records.compactMap { $0.record?.answer }
    let byID = Dictionary(records.map { ($0.record?.id ?? "", $0) }) { first, _ in first }
    let threads = Dictionary(
      grouping: consultation.threads(of: answers), by: { $0.answers[0].theme })
    let listed = consultation.themes.flatMap { threads[$0.id] ?? [] }.flatMap(\.answers)
    // What cannot be read has no theme, and is there all the same.
    return listed.compactMap { byID[$0.id] } + records.filter { $0.record == nil }
  }
}

extension Array {
  /// The elements by a key, those of one key in their order.
  func stablySorted<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    let keyed = enumerated().map { (key: key($0.element), offset: $0.offset, element: $0.element) }
    return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }
}
