import Testing

@testable import ConsultationModel

@Suite("Suggesting what was meant")
struct SuggestionTests {
  @Test(
    "the nearest word is named where it is near enough",
    arguments: [
      ("kinshp", "kinship"), ("knship", "kinship"), ("iknship", "kinship"), ("kinships", "kinship"),
      ("Kinship", "kinship"), ("fundign", "funding"), ("found", "fund"), ("fund", "fund"),
      ("workfroce", nil), ("k", nil), ("", nil), ("something else", nil),
    ])
  func nearest(_ word: String, _ meant: String?) {
    #expect(Suggestion.nearest(to: word, among: ["kinship", "funding", "fund"]) == meant)
  }

  @Test("neither a long word nor a long list is searched")
  func limits() {
    let long = String(repeating: "a", count: 61)
    #expect(Suggestion.nearest(to: long, among: [long]) == nil)
    #expect(Suggestion.nearest(to: "theme-1", among: (0..<501).map { "theme-\($0)" }) == nil)
    #expect(Suggestion.nearest(to: "theme-1", among: (0..<500).map { "theme-\($0)" }) == "theme-1")
  }
}
