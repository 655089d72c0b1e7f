import ConsultationModel
import Testing

@testable import ConsultationSearch

/// A text with what a query matched in it between brackets.
private func marked(_ query: String, _ text: String) -> String {
  var marked = ""
  var end = text.startIndex
  for range in QueryMatcher(Query(query), in: SampleConsultation.consultation).ranges(in: text) {
    marked += text[end..<range.lowerBound] + "[" + text[range] + "]"
    end = range.upperBound
  }
  return marked + text[end...]
}

struct MatchTests {
  @Test(
    "What matched is marked in the text as given",
    arguments: [
      ("care ", "Care, career, cares.", "[Care], career, [cares]."),
      ("superv", "Supervision by supervisors", "[Superv]ision by [superv]isors"),
      ("supervising", "Supervision, supervising", "[Supervision], [supervising]"),
      ("\"burn out\"", "They burn-out; burn it out", "They [burn-out]; burn it out"),
      ("\"burn o", "They burn out", "They [burn o]ut"),
      ("co-des", "Co‑design", "[Co‑des]ign"),
      ("zuri", "In Zu\u{308}rich", "In [Zu\u{308}ri]ch"),
      ("zu", "In Zu\u{308}rich", "In [Zu\u{308}]rich"),
      ("10", "£1,000", "£[1,0]00"),
      ("1 2 ", "½", "[½]"),
      ("children ", "children’s", "[children’s]"),
      ("社会", "社会工作", "[社会]工作"),
      ("burn \"burn out\" out ", "burn out", "[burn out]"),
      ("a-a ", "a a a", "[a a a]"),
      ("-care home ", "care home", "care [home]"),
      ("theme:workforce ", "workforce", "workforce"),
      ("", "care", "care"),
      ("care", "", ""),
    ])
  func marks(query: String, text: String, expected: String) {
    #expect(marked(query, text) == expected)
  }
}
