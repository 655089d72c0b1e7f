import ConsultationModel
import ConsultationSearch
import Terminal

/// The dashboard: its state, kept in step with what the search engine finds.
package struct Dashboard: Sendable {
  package private(set) var state: AppState
  let engine: any SearchEngine
  private var answered: [Listing: SearchRequest] = [:]
  private var counted: CrosstabRequest?

  package init(
    _ consultation: Consultation, engine: any SearchEngine, size: Size, usesMouse: Bool = true
  ) {
    state = AppState(
      consultation, attributes: engine.attributes, size: size, usesMouse: usesMouse)
    self.engine = engine
    answerRequests()
  }

  /// Changes the state and fetches whatever it now asks for.
  package mutating func send(_ action: Action) {
    state.apply(action)
    answerRequests()
  }

  /// Counts the crosstab again only where its request has changed.
  private mutating func answerCrosstab() {
    let request = state.crosstabRequest
    guard let request, request != counted else { return }
    counted = request
    state.apply(
      .counted(engine.crosstab(of: request.passages, rows: .theme, columns: request.columns)))
  }

  /// Asks again only for listings whose request has changed.
  private mutating func answerRequests() {
    answerCrosstab()
    for listing in Listing.allCases {
      let request = state.request(for: listing)
      guard request != answered[listing] else { continue }
      answered[listing] = request
      state.apply(.found(listing, request.map(engine.results) ?? SearchResults()))
    }
  }
}
