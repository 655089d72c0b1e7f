import ConsultationSearch
import Terminal

/// Where the words searched for stand in a text, as the page shows it.
struct Marks {
  private let query: Query
  private let engine: any SearchEngine

  init(_ query: Query, engine: any SearchEngine) {
    self.query = query
    self.engine = engine
  }

  /// The text with what the query found underlined.
  func marked(_ text: String) -> StyledText {
    let matches = engine.matches(of: query, in: text)
    return StyledText(text, .plain, marking: matches, as: Style(nil, [.bold, .underline]))
  }
}
