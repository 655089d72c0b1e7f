import Testing

@testable import ConsultationModel

struct TextStemmerTests {
  @Test(
    "Inflections of an English word have one stem, other words another",
    arguments: [
      ("worker", "workers", true),
      ("supervise", "supervision", true),
      ("children", "children's", true),
      ("allowance", "allowances", true),
      ("care", "career", false),
      ("2.6bn", "2.6", false),
      ("社", "会", false),
    ])
  func stems(one: String, other: String, areAlike: Bool) throws {
    let stemmer = try #require(Stemmer())
    #expect((stemmer.stem(of: one) == stemmer.stem(of: other)) == areAlike)
  }

  @Test("A stem stays the same however often it is asked for")
  func memory() throws {
    let stemmer = try #require(Stemmer())
    let first = stemmer.stem(of: "kinship")
    _ = stemmer.stem(of: "carers")
    #expect(stemmer.stem(of: "kinship") == first)
  }
}
