import Testing

@testable import Terminal

@Suite struct TransliterationTests {
  @Test(
    "What is not ASCII is shown by its nearest likeness",
    arguments: [
      ("“Kinship” – it’s £2.6bn…", "\"Kinship\" - it's GBP2.6bn..."),
      ("café, cafe\u{301}, Łódź, Việt", "cafe, cafe, Lodz, Viet"),
      ("Æsir œuvre straße", "AEsir oeuvre strasse"),
      ("│─┼ ▌ ✓ • →", "|-+ > x * ->"), ("日本", "??"), ("👩‍👧 🇬🇧", "? ?"), ("a\u{A0}b\u{2009}c", "a b c"),
      ("\u{1B}[2J\u{7F}\u{9B}", "?[2J??"), ("€5–€6", "EUR5-EUR6"),
    ])
  func likeness(text: String, ascii: String) {
    let typesetter = Typesetter(.ascii)
    #expect(typesetter.visible(text) == ascii)
    #expect(typesetter.width(of: text) == ascii.utf8.count)
  }

  @Test("The marks of a status stay apart from each other")
  func statusMarks() {
    let marks = "●◔○◐✗✓•⚠".map { Typesetter(.ascii).visible(String($0)) }
    #expect(Set(marks).count == marks.count)
    for mark in marks { #expect(mark.utf8.count == 1 && mark != "?") }
  }
}
