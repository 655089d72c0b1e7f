import Testing

/// A text that somebody could send in to harm whoever reads it in a terminal.
package struct HostileText: Sendable, CustomTestStringConvertible {
  package let name: String
  package let text: String

  package var testDescription: String { name }

  private init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// One of each kind that is short.
  package static let all = [
    HostileText("escape sequences", "\u{1B}[2J\u{1B}[31337m\u{1B}c\u{1B}#8\u{1B}[?47h\u{1B}[20t"),
    HostileText("reports asked for", "\u{1B}[6n\u{1B}[c\u{1B}Z\u{5}\u{1B}P$qm\u{1B}\\"),
    HostileText("commands", "\u{1B}]0;taken\u{7}\u{1B}]52;c;cm0=\u{1B}\\\u{1B}]8;;x:\u{7}"),
    HostileText("a paste's end", "\u{1B}[201~\rrm -rf ~\n\u{3}\u{4}\u{1A}"),
    HostileText("C0 controls", String(String.UnicodeScalarView(scalars(0...0x1F)))),
    HostileText("C1 controls", String(String.UnicodeScalarView(scalars(0x7F...0x9F)))),
    HostileText(
      "bidirectional controls", "\u{202E}\u{202D}\u{2066}\u{2067}\u{2068}\u{2069}\u{61C}\u{200F}x"),
    HostileText(
      "hidden characters", "a\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}\u{34F}\u{115F}\u{3164}"),
    HostileText("hidden words", "a\u{E0048}\u{E0049}\u{FE01}\u{FE02}\u{FE03}\u{180B}\u{180E}"),
    HostileText("line ends", "a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f\rg\r\nh\n\n"),
    HostileText("lone marks", "\u{301}\u{20DD}\u{489} \u{302}"),
    HostileText("many marks", "Z" + String(repeating: "\u{323}\u{301}", count: 40)),
    HostileText("what is no character", "\u{FFFE}\u{FFFF}\u{10FFFF}\u{378}\u{E000}"),
    HostileText("wide and joined", "日本👩‍👩‍👧🇬🇧🏴󠁧󠁢󠁥󠁮󠁧󠁿क्षि각\u{1100}\u{1161}ﷺ𒐫"),
    HostileText("code of other programs", "=cmd|' /C calc'!A0 ${IFS} `id` %n%s ../../ <b> '\"\\"),
    HostileText("a long word", String(repeating: "w", count: 500)),
  ]

  /// Every kind after the other, with a word to look for at the end.
  package static let everything = all.map(\.text).joined(separator: " ") + " harm"

  /// What of it can be said on a command line or in the environment: each kind without its null
  /// characters, then all of them.
  package static let asArguments = (all.map(\.text) + [everything])
    .map { $0.replacing("\0", with: "") }

  /// Bytes that are not UTF-8, each with what is wrong in it.
  package static let brokenBytes: [[UInt8]] = [
    [0x80], [0xC0, 0xAF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF, 0xFE, 0x41, 0x00], [0x9B, 0x33, 0x31, 0x6D],
  ]

  private static func scalars(_ values: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    values.compactMap(Unicode.Scalar.init)
  }
}
