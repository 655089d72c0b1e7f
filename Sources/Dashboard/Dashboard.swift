import ConsultationModel
import ConsultationSearch
import Terminal

/// The dashboard: its state, and the search engine that answers what the state asks.
package struct Dashboard: Sendable {
  package private(set) var state: AppState
  package let engine: any SearchEngine

  /// Knows what the first picture shows.
  package init(
    _ consultation: Consultation, engine: any SearchEngine, size: Size, usesMouse: Bool = true
  ) {
    state = AppState(
      consultation, attributes: engine.attributes, size: size, usesMouse: usesMouse)
    self.engine = engine
    answerQuestions()
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
    for question in state.questions { state.apply(question.answer(by: engine)) }
  }
}
