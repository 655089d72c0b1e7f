import Testing

@testable import ConsultationModel

struct TextTokenTests {
  @Test(
    "A text parts into tokens",
    arguments: [
      ("", []),
      ("… — !", []),
      ("Respondents agreed, mostly.", ["respondents", "agreed", "mostly"]),
      ("don't", ["don't"]),
      ("children’s", ["children's"]),
      ("workers’ rights, 'tis", ["workers", "rights", "tis"]),
      ("rock''n'roll", ["rock", "n'roll"]),
      ("7's 1'000", ["7", "s", "1", "000"]),
      ("b'4 4'b 2.b b,4", ["b", "4", "4", "b", "2", "b", "b", "4"]),
      ("£2.6bn", ["2.6bn"]),
      ("1,000 and 1,234,567.89", ["1000", "and", "1234567.89"]),
      ("1, 2,3., 4..5", ["1", "23", "4", "5"]),
      ("e.g. v2.0", ["e", "g", "v2.0"]),
      ("yes,no", ["yes", "no"]),
      ("co-design co‑design 2023–24", ["co", "design", "co", "design", "2023", "24"]),
      ("½ 2½ x²", ["1", "2", "21", "2", "x2"]),
      ("ﬁnance STRASSE Straße", ["finance", "strasse", "strasse"]),
      ("Zürich Zu\u{308}rich", ["zurich", "zurich"]),
      ("İstanbul", ["istanbul"]),
      ("soft\u{AD}hyphen", ["soft", "hyphen"]),
      ("社会工作", ["社", "会", "工", "作"]),
      ("カタカナ ｶﾞ ひらがな", ["カ", "タ", "カ", "ナ", "カ", "ひ", "ら", "か", "な"]),
      ("二〇二三年 人々", ["二", "〇", "二", "三", "年", "人", "々"]),
      ("a社b", ["a", "社", "b"]),
      ("社'会", ["社", "会"]),
      ("२०२३ हिन्दी", ["२०२३", "हनद"]),
      ("a_b@c.org", ["a", "b", "c", "org"]),
    ] as [(String, [String])])
  func parts(text: String, tokens: [String]) {
    #expect(Tokenizer.tokens(in: text).map(\.text) == tokens)
  }

  @Test("Korean letters stay together, taken apart into their sounds")
  func korean() {
    let tokens = Tokenizer.tokens(in: "한국 사람").map(\.text)
    #expect(tokens == ["한국", "사람"])
    #expect(tokens.map(\.unicodeScalars.count) == [6, 5])
  }

  @Test(
    "A token knows where it stands in the text as given",
    arguments: [
      ("“Don’t” 1,000", ["Don’t", "1,000"]),
      ("Zu\u{308}rich, cafe\u{301}!", ["Zu\u{308}rich", "cafe\u{301}"]),
      ("か\u{3099}社", ["か\u{3099}", "社"]),
      ("½", ["½", "½"]),
      ("workers' 2.", ["workers", "2"]),
      ("\u{301}a", ["a"]),
    ] as [(String, [String])])
  func ranges(text: String, parts: [String]) {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(in: text)
    #expect(tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == parts)
  }

  @Test(
    "The typed beginning of a token is found in the text as given",
    arguments: [
      ("supervision", "superv", "superv"),
      ("Züricher", "zuri", "Züri"),
      ("Zu\u{308}rich", "zu", "Zu\u{308}"),
      ("1,000", "100", "1,00"),
      ("1,000", "1", "1"),
      ("children’s", "children'", "children’"),
      ("ﬁnance", "f", "ﬁ"),
      ("Straße", "stras", "Straß"),
      ("care", "care", "care"),
      ("carers", "caring", "carers"),
      ("car", "care", "car"),
    ])
  func beginnings(text: String, beginning: String, marked: String) throws {
    let token = try #require(Tokenizer.tokens(in: text).first)
    let bytes = Array(text.utf8)[token.range.lowerBound..<token.end(of: beginning, in: text)]
    #expect(String(decoding: bytes, as: UTF8.self) == marked)
  }

  @Test("A very long word is one token")
  func longWord() {
    let word = String(repeating: "ab1", count: 50_000)
    #expect(Tokenizer.tokens(in: "x \(word)!").map(\.text) == ["x", word])
  }
}
