import ConsultationSearch

/// What the dashboard asks of the search engine, each for a part of the screen.
package enum Listing: Hashable, CaseIterable, Sendable {
  /// Every record under the narrowings: counts by theme.
  case records
  /// The passages under the narrowings: the list, and counts by theme and respondent type.
  case passages
  /// Counts of asks by theme.
  case asks
  /// The records of the chosen theme.
  case detail
  /// What the search finds, with counts by kind, theme and respondent type.
  case matches
}

extension AppState {
  /// The kinds of record that a theme holds, the theme's own record left out.
  private static let kindsOfThemes: Set<RecordKind> = [
    .quote, .response, .finding, .answer, .figure, .event,
  ]

  /// What to ask for a listing; nil where nothing shows it.
  package func request(for listing: Listing) -> SearchRequest? {
    var request = SearchRequest(query: query, selections: narrowings.selections, order: .file)
    switch listing {
    case .records:
      request.kinds = Self.kindsOfThemes
      request.facets = [.theme]
      request.limit = 0
    case .passages:
      request.kinds = [.quote, .response]
      request.facets = [.theme, .type]
      if !narrowings.query.isEmpty { request.order = .relevance }
    case .asks:
      request.kinds = [.answer]
      request.facets = [.theme]
      request.limit = 0
    case .detail:
      guard let theme = chosenTheme else { return nil }
      request.kinds = Self.kindsOfThemes
      request.selections[.theme] = [theme.id]
    case .matches:
      guard overlay == .search || !narrowings.query.isEmpty else { return nil }
      request.facets = [.kind, .theme, .type]
      request.order = .relevance
    }
    return request
  }
}
