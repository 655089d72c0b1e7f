import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

/// How tests drive a dashboard: by what a person does.
extension Store {
  /// The dashboard on the small consultation.
  static func small(columns: Int = 104, rows: Int = 24) -> Store {
    on(SmallConsultation.consultation, columns: columns, rows: rows)
  }

  static func on(_ consultation: Consultation, columns: Int = 104, rows: Int = 24) -> Store {
    on(consultation, at: Size(columns: columns, rows: rows), bookmark: nil)
  }

  /// The dashboard of a person who has been there before, if there is a bookmark.
  static func on(
    _ consultation: Consultation, at size: Size = Size(columns: 104, rows: 24),
    bookmark: Bookmark?
  ) -> Store {
    Store(
      consultation, engine: ConsultationIndex(consultation), size: size, bookmark: bookmark)
  }

  /// Has an engine answer what the state asks.
  mutating func answer(by engine: any SearchEngine) {
    for answer in state.questions.compactMap({ $0.answer(by: engine) }) { apply(answer) }
  }

  /// Has an engine answer what the state asks, and what it then asks, until it asks nothing more.
  mutating func settle(by engine: any SearchEngine, at location: SourceLocation = #_sourceLocation)
  {
    for _ in 0..<8 where !state.questions.isEmpty { answer(by: engine) }
    #expect(state.questions.isEmpty, "Asked for ever", sourceLocation: location)
  }

  mutating func perform(_ actions: Action...) {
    for action in actions { send(action) }
  }

  /// Presses keys one after the other, looking at the screen before each; every one of them must
  /// mean something where it is pressed.
  mutating func press(_ keys: Key..., at location: SourceLocation = #_sourceLocation) {
    for key in keys {
      look()
      guard let action = state.action(for: key) else {
        Issue.record("\(key) does nothing in \(state.keyContext)", sourceLocation: location)
        return
      }
      send(action)
    }
  }

  mutating func type(_ text: String, at location: SourceLocation = #_sourceLocation) {
    for character in text { press(.character(character), at: location) }
  }

  /// Searches for a text and stays in the search.
  mutating func search(for text: String, at location: SourceLocation = #_sourceLocation) {
    press(.character("/"), at: location)
    type(text, at: location)
  }

  /// Draws the screen, and lets the state know of what was measured in drawing it.
  @discardableResult
  mutating func look(_ repertoire: Repertoire = .unicode) -> Drawing {
    let drawing = draw(with: Typesetter(repertoire))
    send(.measured(drawing.viewports))
    return drawing
  }
}

extension SearchResults {
  /// The ids of all records found, in order; none where they cannot be read.
  var ids: [RecordID] { (try? rows.ids(at: 0..<rows.count)) ?? [] }

  /// All records found, in order; none where they cannot be read.
  var records: [Record] { (try? rows.records(at: 0..<rows.count)) ?? [] }
}

/// What a person would say they see.
extension AppState {
  /// The ids of all records that a pane lists, in order, whether they are at hand or not.
  func ids(in pane: Pane) -> [RecordID] {
    guard let list = pane.list, !list.isReadWhole else {
      return (0..<count(in: pane)).compactMap { listed($0, in: pane).id }
    }
    return leadingRows(in: pane).compactMap(\.id) + results(of: list).ids
  }

  /// All records that a pane lists, in order, whether they are at hand or not.
  func records(in pane: Pane) -> [Record] {
    guard let list = pane.list, !list.isReadWhole else {
      return (0..<count(in: pane)).compactMap { listed($0, in: pane).record }
    }
    return leadingRows(in: pane).compactMap(\.record) + results(of: list).records
  }

  /// The ids of the passages listed.
  var quoteIDs: [String] { records(in: .quotes).map(\.id) }

  /// The ids of the figures and dates of the Funding tab, from top to bottom.
  var fundingIDs: [String] {
    funding.rows.compactMap { $0.record?.id }
  }

  /// The statuses with the asks that each would leave: `declined 0`.
  var statusWords: [String] { statusCounts.map { "\($0.name) \($0.count)" } }

  /// The respondent types with their counts: `Tenant 2`.
  var typeWords: [String] { typeCounts.map { "\($0.name) \($0.count)" } }

  /// The themes with the passages that each would leave: `Rooms 3`.
  var themeWords: [String] {
    (results(of: .passages).facets[.theme] ?? []).map { "\($0.name) \($0.count)" }
  }

  /// The id of the figure or date selected on the Funding tab.
  var selectedFunding: String? {
    let position = selection(in: .figures)
    return fundingIDs.indices.contains(position) ? fundingIDs[position] : nil
  }
}
