import Testing

@testable import Terminal

@Suite struct TypesetterTests {
  let typesetter = Typesetter(.unicode)

  @Test(
    "A text is as wide as the terminal draws it",
    arguments: [
      ("kinship", 7), ("", 0), ("naïve", 5), ("nai\u{308}ve", 5), ("日本", 4), ("ｆｕｌｌ", 8),
      ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇬🇧", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤️", 1), ("1️⃣", 1),
      ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("क्षि", 3), ("می\u{200C}خواهم", 7),
      ("\u{301}", 1), ("tab\there", 8), ("£2.6bn…", 7), ("soft\u{AD}hyphen", 11),
    ])
  func width(text: String, width: Int) {
    #expect(typesetter.width(of: text) == width)
    #expect(typesetter.graphemes(of: text).reduce(0) { $0 + $1.width } == width)
  }

  @Test(
    "What acts on a terminal or hides in it is shown as a mark",
    arguments: [
      ("\u{1B}[31mred", "␛[31mred"), ("a\u{7}b", "a␇b"), ("\u{7F}", "␡"), ("\u{9B}2J", "�2J"),
      ("\u{202E}evil", "�evil"), ("\u{2066}x\u{2069}", "�x�"), ("pass\u{200D}word", "pass�word"),
      ("zero\u{200B}width", "zero�width"), ("\u{FEFF}first", "�first"), ("a\u{2028}b", "a�b"),
      ("\u{E0041}", "�"), ("\u{378}", "�"), ("\u{301}", "◌\u{301}"), ("a\tb\nc\r\nd", "a b c d"),
    ])
  func hostile(text: String, shown: String) {
    #expect(typesetter.visible(text) == shown)
  }

  @Test(
    "Of joined and toned emoji the first is kept, without what cannot be seen",
    arguments: [
      ("👩‍👩‍👧", "👩"), ("👍🏽", "👍"), ("❤️", "❤"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"), ("👩\u{200D}", "👩"),
      ("🇬🇧", "🇬🇧"),
    ])
  func emoji(text: String, shown: String) {
    #expect(Array(typesetter.visible(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("A letter buried in marks keeps as many as fit into one cell")
  func buriedLetter() {
    let text = "e" + String(repeating: "\u{301}", count: 50)
    #expect(typesetter.visible(text).unicodeScalars.count == 5)
    #expect(typesetter.width(of: text) == 1)
  }

  @Test(
    "A text is cut with an ellipsis, never inside a grapheme",
    arguments: [
      ("kinship care", 12, "kinship care"), ("kinship care", 8, "kinship…"), ("日本語", 5, "日本…"),
      ("日本語", 4, "日…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("🇬🇧🇫🇷", 3, "🇬🇧…"),
    ])
  func truncated(text: String, columns: Int, cut: String) {
    #expect(typesetter.truncated(StyledText(text), to: columns).plain == cut)
  }

  @Test(
    "In ASCII the ellipsis is three dots, or as many as fit",
    arguments: zip(
      0...6,
      [
        "", ".", "..", "...", "a...", "ab...", "abcdef",
      ]))
  func asciiEllipsis(columns: Int, cut: String) {
    #expect(Typesetter(.ascii).truncated(StyledText("abcdef"), to: columns).plain == cut)
  }

  @Test("Padding fills or cuts to exactly the columns, on either side")
  func padded() {
    let pounds = StyledText("£9m", .bold)
    #expect(typesetter.padded(pounds, to: 5).plain == "£9m  ")
    #expect(typesetter.padded(pounds, to: 5, alignment: .right).plain == "  £9m")
    #expect(typesetter.padded(pounds, to: 2).plain == "£…")
    #expect(typesetter.padded(StyledText("日本"), to: 3).plain == "日…")
    #expect(typesetter.padded(pounds, to: 5).runs.first?.style == .bold)
  }
}
