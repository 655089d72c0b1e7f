import Testing

@testable import ConsultationModel

@Suite("Looking words up in a source")
struct SourceTextTests {
  private let source = SourceText(
    """
    Workforce

    The department’s plan – “Stable Homes” – costs £200 million over two  years.

    Another said: “We need funding and better services.

    "Yes, we should have good\u{A0}social workers.

    ‘The missing pillar is more funding.”
    """)

  @Test(
    "words are found however their typography differs",
    arguments: [
      "The department's plan - \"Stable Homes\" - costs £200 million over two years.",
      "department’s plan — “Stable\nHomes”", "over two years", "200 million", "£200",
      "good social workers", " Workforce ", "Workforce The department’s",
    ])
  func found(_ excerpt: String) {
    #expect(source.contains(excerpt))
  }

  @Test(
    "a mark that re-opens a quotation at a paragraph may be left out, or stand",
    arguments: [
      "better services. Yes, we should", "better services. \"Yes, we should",
      "better services.\n\n“Yes, we should",
      "“We need funding and better services. Yes, we should have good social workers. The missing",
    ])
  func reopened(_ excerpt: String) {
    #expect(source.contains(excerpt))
  }

  @Test(
    "other words, parts of words and other marks are not found",
    arguments: [
      "", " ", "work", "Home", "£20", "department plan", "plan Stable Homes",
      "two years over", "costs £2", "stable homes", "Another said: We need",
    ])
  func missing(_ excerpt: String) {
    #expect(!source.contains(excerpt))
  }

  @Test("nothing is in an empty source")
  func empty() {
    #expect(!SourceText("").contains("a"))
  }
}
