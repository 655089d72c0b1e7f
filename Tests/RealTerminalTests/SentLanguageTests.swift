import TestSupport
import Testing

@Suite("What counts as said by the program itself")
struct SentLanguageTests {
  @Test("Hostile text is none of it", arguments: HostileText.all)
  func hostile(text: HostileText) {
    let isHarmful = UnsafeOutput(in: text.text, allowing: ["\n", "\r", "\t", "\u{8}"]) != nil
    #expect(SentLanguage(reading: Array(text.text.utf8)).foreign.isEmpty == !isHarmful)
  }

  @Test("Bytes that are not UTF-8 are none of it", arguments: HostileText.brokenBytes)
  func broken(bytes: [UInt8]) {
    #expect(!SentLanguage(reading: bytes).foreign.isEmpty)
  }

  @Test(
    "Frames, looks, titles and the clipboard are all of it",
    arguments: [
      "\u{1B}[?2026h\u{1B}[H\u{1B}[1;38;5;208mcare\u{1B}(B\u{1B}[m\u{1B}[?2026l",
      "\u{1B}[22;2t\u{1B}]2;A ␛ title\u{7}", "\u{1B}]52;c;wqM5bQ==\u{7}", "\u{1B}[12;40H日\r\n",
    ])
  func own(text: String) {
    #expect(SentLanguage(reading: Array(text.utf8)).foreign == [])
  }

  @Test(
    "Sequences that only a file would ask for are not",
    arguments: [
      "\u{1B}[6n", "\u{1B}[31337m", "\u{1B}c", "\u{1B}]0;x\u{7}", "\u{1B}]52;c;?\u{7}",
      "\u{1B}]2;a\u{9B}b\u{7}", "\u{1B}[?47h", "\u{1B}P$qm\u{1B}\\", "\u{1B}[20t", "\u{1B}",
      "\u{1B}[201~",
    ])
  func foreign(text: String) {
    #expect(!SentLanguage(reading: Array(text.utf8)).foreign.isEmpty)
  }
}
