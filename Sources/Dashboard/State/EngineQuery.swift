import ConsultationSearch

/// Something that the state has to know of the consultation for what it shows.
package enum EngineQuery: Equatable, Sendable {
  case listing(ResultList, SearchRequest)
  case crosstab(CrosstabRequest)

  /// What a search engine knows, which it may take long to find; nil where the question is
  /// superseded before that.
  package func answer(
    by engine: any SearchEngine, unless isSuperseded: @escaping @Sendable () -> Bool = { false }
  ) -> Action? {
    switch self {
    case .listing(let listing, let request):
      let results = engine.results(of: request, unless: isSuperseded)
      return results.map { .found(listing, Finding(request: request, results: $0)) }
    case .crosstab(let request):
      let table = engine.crosstab(
        of: request.passages, rows: .theme, columns: request.columns, unless: isSuperseded)
      return table.map { .counted(request, $0) }
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
  package var questions: [EngineQuery] {
    let listings = listingsShown.compactMap { listing -> EngineQuery? in
      guard let request = request(for: listing), !isKnown(listing, by: request) else {
        return nil
      }
      return .listing(listing, request)
    }
    guard let request = crosstabRequest, !isCrosstabCurrent else { return listings }
    return listings + [.crosstab(request)]
  }

  /// Whether the table is what is asked for now, counted among all records that are read so far.
  var isCrosstabCurrent: Bool {
    counted == crosstabRequest && crosstab.searched == consultation.recordCount
  }

  /// Whether what is known of a listing is what is asked of it now.
  package func isCurrent(_ listing: ResultList) -> Bool {
    request(for: listing).map { isKnown(listing, by: $0) } ?? true
  }

  /// Whether a request was answered, by a search of all records that are read so far.
  private func isKnown(_ listing: ResultList, by request: SearchRequest) -> Bool {
    guard let finding = found[listing], finding.request == request else { return false }
    return finding.results.searched == consultation.recordCount
  }
}
