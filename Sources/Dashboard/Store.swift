import ConsultationModel
import ConsultationSearch
import Terminal

/// The store of the dashboard, as Elm-like programs call it: the state, the actions that change it,
/// and the search engine that answers what the state asks.
package struct Store: Sendable {
  package private(set) var state: AppState
  package let engine: any SearchEngine
  let longTexts = LongTexts()

  /// Knows what the first picture shows.
  ///
  /// - Parameter bookmark: Where the person was before, as far as that still exists.
  package init(
    _ consultation: Consultation, engine: any SearchEngine, size: Size,
    repertoire: Repertoire = .unicode, usesMouse: Bool = true, keys: ChosenKeys = ChosenKeys(),
    bookmark: Bookmark? = nil
  ) {
    state = AppState(
      consultation, knowing: ReadingNews(of: engine), size: size, repertoire: repertoire,
      usesMouse: usesMouse, keys: keys)
    self.engine = engine
    if let bookmark { comeBack(to: bookmark) }
    answerQuestions()
  }

  private mutating func comeBack(to bookmark: Bookmark) {
    let surviving = bookmark.surviving(in: state) { [engine] field in
      let request = SearchRequest(facets: [field], limit: 0)
      return (try? engine.search(request))?.facets[field] ?? []
    }
    state.apply(.comeBack(surviving))
  }

  /// What a key does; nil for nothing, which is not said of a record that is yet to be read.
  package mutating func action(for key: Key) -> Action? {
    if let action = state.action(for: key) { return action }
    answerQuestions()
    return state.action(for: key)
  }

  /// Changes the state, which may then have questions.
  package mutating func apply(_ action: Action) {
    // What an action does to a record must not hang on a list that is about to change.
    if action.needsAnswers { answerQuestions() }
    state.apply(action)
  }

  /// Changes the state, and waits for the answers to whatever it now asks.
  package mutating func send(_ action: Action) {
    state.apply(action)
    answerQuestions()
  }

  private mutating func answerQuestions() {
    // An answer may lead to a further question: where a record stands in what was found.
    for _ in 0..<Self.mostRounds {
      let answers = state.questions.compactMap { $0.answer(by: engine) }
      if answers.isEmpty { return }
      for answer in answers { state.apply(answer) }
    }
  }

  /// Of an engine that is being read there is always more to ask.
  private static let mostRounds = 8
}
