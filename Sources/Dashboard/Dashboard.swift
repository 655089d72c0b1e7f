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
  ///
  /// - Parameter bookmark: Where the person was before, as far as that still exists.
  package init(
    _ consultation: Consultation, engine: any SearchEngine, size: Size, usesMouse: Bool = true,
    keys: ChosenKeys = ChosenKeys(), bookmark: Bookmark? = nil
  ) {
    state = AppState(
      consultation, attributes: engine.attributes, size: size, usesMouse: usesMouse, keys: keys)
    self.engine = engine
    if let bookmark { comeBack(to: bookmark) }
    // Any list may name the values that something is narrowed to.
    answer(state.narrowings.isEmpty ? state.listingsShown : Listing.allCases)
  }

  private mutating func comeBack(to bookmark: Bookmark) {
    let surviving = bookmark.surviving(in: state) { [engine] field in
      engine.results(of: SearchRequest(facets: [field], limit: 0)).facets[field] ?? []
    }
    state.apply(.comeBack(surviving))
    answerCrosstab()
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
