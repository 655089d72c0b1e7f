import ConsultationModel
import ConsultationSearch

/// What the dashboard asks of the search engine, each for a part of the screen.
package enum ResultList: Hashable, CaseIterable, Sendable {
  /// Every record of a theme: counts by theme.
  case records
  /// Counts of asks by theme, under the same filters as the records.
  case asksByTheme
  /// The passages: the list, and counts by theme and respondent type.
  case passages
  /// Counts of all passages by theme, whatever the filters.
  case quoted
  /// The passages that the crosstab counts; it is asked for by a request of its own.
  case table
  /// The figures of money.
  case figures
  /// The asks: the list, and counts by theme and status.
  case asks
  /// The records of the chosen theme.
  case detail
  /// Counts of records by source.
  case sources
  /// The records drawn from the chosen source.
  case drawn
  /// What the search finds, with counts by kind, theme and respondent type.
  case matches

  /// Whether all of its rows are read at once: they are curated records, and shown in an order that
  /// the search engine does not know.
  var isReadWhole: Bool {
    switch self {
    case .figures, .asks, .drawn: true
    case .records, .asksByTheme, .passages, .quoted, .table, .detail, .sources, .matches: false
    }
  }

  /// The fields whose filters have no bearing on a list: its records cannot have a value, or
  /// the list of values belongs to another tab.
  var ignoredFields: Set<Field> {
    switch self {
    case .asks: [.type]
    case .figures: [.type, .status]
    case .records, .asksByTheme, .passages, .quoted, .table, .detail, .sources, .drawn, .matches:
      [.status]
    }
  }
}

extension AppState {
  /// Whether a filter has a bearing on a list.
  package func heeds(_ filter: Filter, in list: ResultList) -> Bool {
    switch filter {
    case .query: true
    case .values(let field, _): !list.ignoredFields.contains(field)
    // A cell's passages are what the Quotes tab lists; elsewhere all are counted.
    case .cell: tab == .quotes && (list == .passages || list == .matches)
    }
  }

  /// The list that the filters on the screen are about.
  package var shownList: ResultList { overlay == .search ? .matches : tab.list }

  /// The filters that have a bearing on what is shown, the latest last.
  package var heededFilters: [Filter] {
    filters.list.filter { heeds($0, in: shownList) }
  }
}

extension Tab {
  /// The list that is the tab's main one.
  var list: ResultList {
    switch self {
    case .themes: .records
    case .quotes: .passages
    case .funding: .figures
    case .answers: .asks
    case .crosstab: .table
    case .sources: .drawn
    }
  }
}

extension Pane {
  /// What the pane's list of records is found by; nil where it lists all that there is, or values.
  var list: ResultList? {
    switch self {
    case .quotes: .passages
    case .figures: .figures
    case .asks: .asks
    case .detail: .detail
    case .drawn: .drawn
    case .results: .matches
    case .themes, .types, .statuses, .table, .sources, .commands, .text, .page: nil
    }
  }
}

extension AppState {
  /// The lists that the picture is drawn from, and those that keys go by.
  var listsShown: [ResultList] {
    if overlay == .search { return [.matches] }
    let own: [ResultList] =
      switch tab {
      case .themes:
        [.records, .asksByTheme, .passages] + (hasTwoColumns || focus == .detail ? [.detail] : [])
      case .quotes: filters.values(of: .theme)?.count == 1 ? [.passages, .quoted] : [.passages]
      case .funding: [.figures]
      case .answers: [.asks]
      case .crosstab: []
      case .sources: [.sources, .drawn]
      }
    return own + (filters.query.isEmpty ? [] : [.matches]) + listsOfNames
  }

  /// The lists that know the names of what something is narrowed to, and have not been there.
  private var listsOfNames: [ResultList] {
    let naming: [(Field, ResultList)] = [(.type, .passages), (.status, .asks)]
    return naming.filter { filters.values(of: $0) != nil && found[$1] == nil }.map(\.1)
  }

  /// The kinds of record that a theme holds, the theme's own record left out.
  private static let kindsOfThemes: Set<RecordKind> = [
    .quote, .response, .finding, .ask, .plan, .figure, .event,
  ]

  /// What to ask for a list; nil where nothing shows it.
  package func request(for list: ResultList) -> SearchRequest? {
    var request = SearchRequest(
      query: query,
      selections: filters.selections.filter { !list.ignoredFields.contains($0.key) },
      order: .file)
    switch list {
    case .records: count(by: [.theme], among: Self.kindsOfThemes, in: &request)
    case .asksByTheme: count(by: [.theme], among: [.ask], in: &request)
    case .sources: count(by: [.source], among: Self.kindsOfThemes, in: &request)
    case .passages:
      request.kinds = [.quote, .response]
      requireCell(in: &request)
      request.facets = [.theme, .type]
      if !filters.query.isEmpty { request.order = .relevance }
    case .quoted:
      request = SearchRequest(
        kinds: [.quote, .response], order: .file, facets: [.theme], limit: 0)
    case .table:
      return nil
    case .figures:
      request.kinds = [.figure, .event]
    case .asks:
      request.kinds = RecordKind.answers
      request.kindOrder = [.ask, .plan]
      request.facets = [.theme, .status]
    case .detail:
      guard let theme = chosenTheme else { return nil }
      request.kinds = Self.kindsOfThemes
      request.kindOrder = [.finding, .quote, .response, .ask, .plan, .figure, .event]
      request = request.requiring(theme.id, in: .theme)
    case .drawn:
      guard let source = chosenSource else { return nil }
      request.kinds = Self.kindsOfThemes
      request = request.requiring(source.id, in: .source)
    case .matches:
      guard overlay == .search || !filters.query.isEmpty else { return nil }
      requireCell(in: &request)
      request.facets = [.kind, .theme, .type]
      request.order = .relevance
      request.kindOrder = RecordKind.allCases
    }
    return request
  }

  private func requireCell(in request: inout SearchRequest) {
    guard tab == .quotes else { return }
    for value in filters.cell?.values ?? [] {
      request = request.requiring(value.value, in: value.field)
    }
  }

  private func count(
    by facets: [Field], among kinds: Set<RecordKind>, in request: inout SearchRequest
  ) {
    request.kinds = kinds
    request.facets = facets
    request.limit = 0
  }
}
