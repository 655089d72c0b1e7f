import Testing

@testable import Terminal

@Suite("Graphemes that need no thought")
struct PlainGraphemeTests {
  private static let plain = (UInt32(0x80)...0x2FFF).compactMap(Unicode.Scalar.init)
    .filter(Grapheme.isPlain)

  /// What may follow: nothing, letters, marks, joiners, selectors of variants, emoji, marks of
  /// direction, and a letter that joins what is before it.
  private static let followers = [
    "", "a", " ", "\n", "\r\n", "\t", "\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0E}", "\u{FE0F}",
    "\u{20E3}", "\u{903}", "👩", "\u{1F3FD}", "\u{200D}👩", "\u{202E}", "\u{AD}", "橋", "é",
    "\u{E0061}", "\u{1F1E6}",
  ]

  @Test("They are parted and drawn as with all thought there is")
  func equality() throws {
    try #require(Repertoire.unicodeCharacterTypes)
    #expect(Self.plain.count > 180)
    for scalar in Self.plain {
      for follower in Self.followers + Self.plain.prefix(3).map(String.init) {
        for text in [
          "\(scalar)\(follower)", "a\(scalar)\(follower)b", "\u{600}\(scalar)\(follower)",
        ] {
          let quick = Array(Graphemes(text))
          #expect(quick == text.map(thought(of:)), "\(text.unicodeScalars.map(\.value))")
        }
      }
    }
  }

  /// The grapheme of a character, however quickly it could be had.
  private func thought(of character: Character) -> Grapheme {
    guard let byte = character.asciiValue, byte.isPrintableASCII else { return Grapheme(character) }
    return Grapheme(ascii: byte)
  }
}
