import ConsultationSearch

/// Something that the state has to know of the consultation for what it shows.
package enum Question: Equatable, Sendable {
  case listing(Listing, SearchRequest)
  case crosstab(CrosstabRequest)

  /// What a search engine knows; it may take as long as it takes.
  package func answer(by engine: some SearchEngine) -> Action {
    switch self {
    case .listing(let listing, let request):
      .found(listing, Finding(request: request, results: engine.results(of: request)))
    case .crosstab(let request):
      .counted(
        request, engine.crosstab(of: request.passages, rows: .theme, columns: request.columns))
    }
  }

  /// What was asked for, and what was found.
  package struct Finding: Equatable, Sendable {
    package var request: SearchRequest
    package var results: SearchResults
  }
}

extension AppState {
  /// What has to be known for the picture of the state, and is not.
  package var questions: [Question] {
    let listings = listingsShown.compactMap { listing -> Question? in
      guard let request = request(for: listing), found[listing]?.request != request else {
        return nil
      }
      return .listing(listing, request)
    }
    guard let request = crosstabRequest, request != counted else { return listings }
    return listings + [.crosstab(request)]
  }

  /// Whether what is known of a listing is what is asked of it now.
  package func isCurrent(_ listing: Listing) -> Bool {
    request(for: listing).map { $0 == found[listing]?.request } ?? true
  }
}
