import TestSupport
import Testing

@testable import Terminal

@Suite struct WrappingTests {
  let typesetter = Typesetter(.unicode)

  @Test(
    "Lines end at spaces, after hyphens and at line feeds; long words are cut",
    arguments: [
      ("the quick fox", 9, ["the quick", "fox"]),
      ("the quick fox", 3, ["the", "qui", "ck", "fox"]),
      ("well-being matters", 6, ["well-", "being", "matter", "s"]),
      ("-5 and --all", 4, ["-5", "and", "--", "all"]),
      ("one\n\ntwo\r\n", 9, ["one", "", "two", ""]),
      ("", 9, [""]), ("    ", 2, [""]),
      ("  indented text", 10, ["  indented", "text"]),
      ("日本語の文", 4, ["日本", "語の", "文"]),
      ("日", 1, ["?"]),
      ("a  b", 4, ["a  b"]),
    ])
  func wrap(text: String, columns: Int, lines: [String]) {
    #expect(typesetter.wrap(StyledText(text), to: columns).map(\.plain) == lines)
  }

  @Test("A style goes with its words over the line's end")
  func styles() {
    let text = StyledText("proper ") + StyledText("clinical supervision", .bold)
    let lines = typesetter.wrap(text, to: 15)
    #expect(lines[0] == StyledText("proper ") + StyledText("clinical", .bold))
    #expect(lines[1] == StyledText("supervision", .bold))
  }

  @Test("No line is wider than asked, and no word is lost", arguments: 1...40)
  func nothingIsLost(columns: Int) {
    var dice = Dice(seed: UInt64(columns))
    let pieces = ["care", " ", "日本", "🇬🇧", "e\u{301}", "-", "👩‍👧", "  ", "kinship", "\n", "क्षि"]
    let text = (0..<200).map { _ in dice.pick(pieces) }.joined()
    let lines = typesetter.wrap(StyledText(text), to: columns).map(\.plain)
    for line in lines { #expect(typesetter.width(of: line) <= columns) }
    guard columns > 2 else { return }
    #expect(lines.joined().unspaced == typesetter.visible(text).unspaced)
  }
}

extension String {
  fileprivate var unspaced: String { filter { $0 != " " } }
}
