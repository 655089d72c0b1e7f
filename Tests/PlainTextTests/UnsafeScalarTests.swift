import Testing

@testable import PlainText

@Suite("Which characters are not sent as they are")
struct HarmTests {
  @Test("Controls and separators act; of all scalars, those alone")
  func acting() {
    let acting: [ClosedRange<UInt32>] = [0...0x1F, 0x7F...0x9F, 0x2028...0x2029]
    let found = Unicode.Scalar.all.filter { $0.hazard == .acts }
    #expect(found.map(\.value) == Array(acting.joined()))
  }

  @Test(
    "What reorders, joins or cannot be seen hides",
    arguments: [
      // Soft hyphen, grapheme joiner, Arabic marks, Hangul fillers, Khmer and Mongolian ones.
      0xAD...0xAD, 0x34F...0x34F, 0x600...0x605, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F,
      // Zero width, bidirectional marks, embeddings, overrides and isolates, invisible operators.
      0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xFE00...0xFE0F,
      0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0000...0xE0FFF,
    ] as [ClosedRange<UInt32>])
  func hiding(range: ClosedRange<UInt32>) {
    #expect(range.filter { Unicode.Scalar($0)?.hazard != .hides } == [])
  }

  @Test(
    "What nobody knows the look of is unknown",
    arguments: ["\u{E000}", "\u{F8FF}", "\u{100000}", "\u{378}", "\u{FFFF}", "\u{10FFFF}"]
      as [Unicode.Scalar])
  func unknown(scalar: Unicode.Scalar) {
    #expect(scalar.hazard == .unknown)
  }

  @Test("Letters, marks, signs, emoji and spaces are sent as they are")
  func harmless() {
    for scalar in "aZ~ é´£“…日क्िم👩🏽🇬\u{301}\u{20E3}\u{A0}\u{3000}\u{2800}".unicodeScalars {
      #expect(scalar.hazard == nil, "\(scalar)")
    }
  }

  @Test("What stands in the place of a harmful scalar is none itself, in one cell")
  func marks() {
    let marks = Set(Unicode.Scalar.all.filter { $0.hazard != nil }.map(\.visibleMark))
    #expect(marks.count == 35)
    #expect(marks.allSatisfy { $0.hazard == nil && !$0.isCombiningMark })
  }

  @Test("A hidden character belongs where it chooses between forms, and nowhere else")
  func belonging() {
    let belonging: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("👩", "\u{200D}"), ("❤", "\u{FE0F}"), ("1", "\u{FE0F}"), ("\u{FE0F}", "\u{200D}"),
      ("क", "\u{200D}"), ("م", "\u{200C}"), ("\u{1F3F4}", "\u{E0067}"),
    ]
    for (base, hidden) in belonging { #expect(hidden.belongs(after: base)) }
    let lost: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("a", "\u{200D}"), ("a", "\u{FE0F}"), (" ", "\u{200C}"), ("a", "\u{E0067}"),
      ("👩", "\u{202E}"), ("م", "\u{202E}"), ("👩", "\u{200B}"), ("日", "\u{FEFF}"),
    ]
    for (base, hidden) in lost { #expect(!hidden.belongs(after: base)) }
  }
}

extension Unicode.Scalar {
  /// Every scalar that there is.
  static var all: some Sequence<Unicode.Scalar> {
    (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init)
  }
}
