import ConsultationModel
import Testing

@Suite("Dates known in part")
struct PartialDateTests {
  @Test(
    "A date keeps its spelling and is said in words",
    arguments: [("2023", "2023"), ("2023-09", "Sep 2023"), ("2024-02-29", "29 Feb 2024")])
  func spellings(text: String, words: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == text)
    #expect(date.words == words)
  }

  @Test(
    "What is no date of the calendar is refused",
    arguments: [
      "", "23", "2023-13", "2023-00", "2023-9", "2023-02-29", "2023-04-31", "2023-09-21-01",
      "2023-", "-2023", "２０２３", "2023/09",
    ])
  func refused(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
