import ConsultationModel
import ConsultationSearch
import Terminal

/// Where the words searched for stand in a text, as the page shows it.
package struct Marks {
  package let matcher: QueryMatcher

  package init(_ query: Query, in consultation: Consultation) {
    matcher = QueryMatcher(query, in: consultation)
  }

  /// The text with what the query found underlined.
  package func marked(_ text: String) -> StyledText {
    StyledText(
      text, .plain, marking: matcher.ranges(in: text), as: Style(nil, [.bold, .underline]))
  }
}
