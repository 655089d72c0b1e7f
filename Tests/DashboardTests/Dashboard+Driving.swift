import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

/// How tests drive a dashboard: by what a person does.
extension Dashboard {
  /// The dashboard on the small consultation.
  static func small(columns: Int = 104, rows: Int = 24) -> Dashboard {
    on(SmallConsultation.consultation, columns: columns, rows: rows)
  }

  static func on(_ consultation: Consultation, columns: Int = 104, rows: Int = 24) -> Dashboard {
    on(consultation, at: Size(columns: columns, rows: rows), bookmark: nil)
  }

  /// The dashboard of a person who has been there before, if there is a bookmark.
  static func on(
    _ consultation: Consultation, at size: Size = Size(columns: 104, rows: 24),
    bookmark: Bookmark?
  ) -> Dashboard {
    Dashboard(
      consultation, engine: ConsultationIndex(consultation), size: size, bookmark: bookmark)
  }

  /// Has an engine answer what the state asks.
  mutating func answer(by engine: any SearchEngine) {
    for answer in state.questions.compactMap({ $0.answer(by: engine) }) { apply(answer) }
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
        Issue.record("\(key) does nothing in \(state.place)", sourceLocation: location)
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

/// What a person would say they see.
extension AppState {
  /// The ids of the passages listed.
  var quoteIDs: [String] { quotes.map { consultation.passages[$0.index].id } }

  /// The ids of the figures and dates of the Funding tab, from top to bottom.
  var fundingIDs: [String] {
    fundingRecords.map { record in
      record.kind == .event
        ? consultation.events[record.index].id : consultation.figures[record.index].id
    }
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
