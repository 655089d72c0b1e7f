import ConsultationModel
import ConsultationSearch
import Terminal

/// The dashboard: its state, kept in step with what the search engine finds.
package struct Dashboard: Sendable {
  package private(set) var state: AppState
  let engine: any SearchEngine
  private var answered: [Listing: SearchRequest] = [:]
  /// The listings that have not been asked for since the dashboard opened.
  private var unasked = Listing.allCases
  private var counted: CrosstabRequest?

  /// Fetches only what the first picture shows, so that it need not wait for the rest.
  package init(
    _ consultation: Consultation, engine: any SearchEngine, size: Size, usesMouse: Bool = true
  ) {
    state = AppState(
      consultation, attributes: engine.attributes, size: size, usesMouse: usesMouse)
    self.engine = engine
    answer(state.listingsShown)
  }

  /// Changes the state and fetches whatever it now asks for.
  package mutating func send(_ action: Action) {
    answer(unasked)
    state.apply(action)
    answerCrosstab()
    answer(Listing.allCases)
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
  private mutating func answer(_ listings: [Listing]) {
    for listing in listings {
      let request = state.request(for: listing)
      guard request != answered[listing] else { continue }
      answered[listing] = request
      state.apply(.found(listing, request.map(engine.results) ?? SearchResults()))
    }
    unasked.removeAll(where: listings.contains)
  }
}
