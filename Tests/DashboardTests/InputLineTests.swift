import Terminal
import Testing

@testable import Dashboard

@Suite("The search line is edited as a line of text")
struct InputLineTests {
  /// A line typed key by key; `|` in the result stands where the cursor does.
  private func typed(_ text: String, _ edits: InputLine.Edit...) -> String {
    var line = InputLine()
    for character in text { line.apply(.insert(String(character))) }
    for edit in edits { line.apply(edit) }
    return line.text.prefix(line.cursor) + "|" + line.text.dropFirst(line.cursor)
  }

  @Test("Text is inserted where the cursor is")
  func insertion() {
    #expect(typed("pad", .left, .insert("i")) == "pai|d")
    #expect(typed("aid", .start, .insert("p")) == "p|aid")
    #expect(typed("pai", .start, .end, .insert("d")) == "paid|")
  }

  @Test("The cursor stays within the text")
  func cursor() {
    #expect(typed("ab", .left, .left, .left, .left) == "|ab")
    #expect(typed("ab", .right, .start, .right) == "a|b")
    #expect(typed("", .erase, .eraseNext, .eraseWord, .clear, .left, .right, .end) == "|")
  }

  @Test("One character is erased before or after the cursor, none beyond the ends")
  func erasing() {
    #expect(typed("warm", .left, .erase) == "wa|m")
    #expect(typed("warm", .left, .eraseNext) == "war|")
    #expect(typed("warm", .eraseNext) == "warm|")
    #expect(typed("warm", .start, .erase) == "|warm")
  }

  @Test("A word is erased up to the space before it, with the spaces after it")
  func words() {
    #expect(typed("warm dry rooms", .eraseWord) == "warm dry |")
    #expect(typed("warm dry  ", .eraseWord) == "warm |")
    #expect(typed("warm", .eraseWord) == "|")
    #expect(typed("warm rooms", .left, .left, .eraseWord) == "warm |ms")
  }

  @Test("All before the cursor is erased, what follows stays")
  func clearing() {
    #expect(typed("warm rooms", .left, .left, .clear) == "|ms")
  }

  @Test("Pasted text stays on one line, whatever ends its lines")
  func pasting() {
    #expect(typed("a", .insert("b\nc\r\nd\u{2028}e")) == "ab c d e|")
    #expect(typed("ad", .left, .insert("\n")) == "a |d")
  }

  @Test("What a person takes for one character is moved over and erased as one")
  func graphemes() {
    #expect(typed("", .insert("👨‍👩‍👧e\u{301}"), .left, .erase) == "|e\u{301}")
    #expect(typed("", .insert("e\u{301}"), .erase) == "|")
    #expect(typed("", .insert("🇬🇧🇫🇷"), .erase) == "🇬🇧|")
  }

  @Test("A mark typed by itself joins the character before it, and the cursor stays behind both")
  func joining() {
    #expect(typed("ex", .left, .insert("\u{301}")) == "e\u{301}|x")
    #expect(typed("ex", .insert("\u{301}"), .insert("y")) == "ex\u{301}y|")
    #expect(typed("", .insert("🇬"), .insert("🇧"), .insert("!")) == "🇬🇧!|")
  }

  @Test("Keys that are commands elsewhere are typed, and a paste never acts as Enter")
  func keys() {
    var dashboard = Store.small()
    dashboard.press("/", "q", "2", "?", " ", "/", .paste("a\nb"))
    #expect(dashboard.state.searchLine.text == "q2? /a b")
    #expect(dashboard.state.overlay == .search && !dashboard.state.hasQuit)
  }

  @Test("A paste outside the search does nothing")
  func strayPaste() {
    #expect(Store.small().state.action(for: .paste("2q\n")) == nil)
  }
}
