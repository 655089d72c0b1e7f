import Testing

@testable import PlainText

@Suite("Text of a file, made harmless")
struct WritingTests {
  @Test(
    "Marks stand for what acts or hides, and the rest stays to the letter",
    arguments: [
      ("\u{1B}[2J\u{7F}\u{9B}1m", "␛[2J␡\u{FFFD}1m"), ("a\nb\tc\r", "a␊b\tc␍"),
      ("ab\u{202E}c\u{AD}d", "ab\u{FFFD}c-d"), ("👩‍🚒❤️🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩‍🚒❤️🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
      ("\u{F8FF}\u{378}", "\u{F8FF}\u{378}"),
    ])
  func marking(text: String, marked: String) {
    #expect(text.withUnsafeScalarsMarked.unicodeScalars.elementsEqual(marked.unicodeScalars))
  }

  @Test(
    "No message can be hidden in tags, joiners or variation selectors",
    arguments: [
      "\u{E0041}\u{E0042}\u{E0043}\u{E0044}\u{E0045}\u{E0046}\u{E0047}\u{E0048}",
      "\u{1F3F4}" + String(repeating: "\u{E0041}", count: 40),
      "日" + String(repeating: "\u{FE01}", count: 40),
      "👩" + String(repeating: "\u{FE0F}\u{200D}", count: 40),
    ])
  func smuggling(text: String) {
    let hidden = text.withUnsafeScalarsMarked.unicodeScalars.count { $0.hazard == .hides }
    #expect(hidden <= 6)
  }

  @Test(
    "A quotation spells out what a message must not act by, and says when it is cut",
    arguments: [
      ("plain £9m", 60, #""plain £9m""#), ("\u{1B}]0;x\u{7}", 60, #""\u{1B}]0;x\u{7}""#),
      ("a\nb\r\tc", 60, #""a\nb\r\tc""#), (#"a"b\"#, 60, #""a\"b\\""#),
      ("abcdef", 3, #""abc…""#), ("abc", 3, #""abc""#),
      ("\u{301}e\u{301}", 60, "\"\\u{301}e\u{301}\""),
      ("\u{F8FF}\u{FE0F}\u{34F}", 60, #""\u{F8FF}\u{FE0F}\u{34F}""#),
    ])
  func quoting(text: String, limit: Int, quoted: String) {
    #expect(text.quoted(limit: limit).unicodeScalars.elementsEqual(quoted.unicodeScalars))
  }

  @Test("Nothing harmful is left of any scalar, escaped or marked")
  func everyScalar() {
    let harmful = Unicode.Scalar.all.filter { $0.hazard == .acts || $0.hazard == .hides }
    let left = harmful.filter { scalar in
      let text = "a\(scalar)b"
      let written = [text.withUnsafeScalarsEscaped, text.quoted(), text.withUnsafeScalarsMarked]
      return scalar != "\t" && written.contains { $0.unicodeScalars.contains(scalar) }
    }
    #expect(left == [])
  }
}
