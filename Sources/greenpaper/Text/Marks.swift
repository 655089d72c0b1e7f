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
    var result = StyledText()
    var end = text.startIndex
    for match in engine.matches(of: query, in: text) {
      result.append(String(text[end..<match.lowerBound]))
      result.append(String(text[match]), Style(nil, [.bold, .underline]))
      end = match.upperBound
    }
    result.append(String(text[end...]))
    return result
  }
}
