/// One scalar of what a scalar folds to.
struct FoldedScalar: Sendable {
  /// What it does in a token.
  let scalarClass: ScalarClass
  /// In UTF-8.
  let bytes: [UInt8]

  init(_ scalar: Unicode.Scalar) {
    scalarClass = ScalarClass(scalar)
    bytes = UTF8.encode(scalar).map(Array.init) ?? []
  }
}

/// What an ASCII character does in a token, and what it folds to.
struct ASCIICharacter: Sendable {
  let scalarClass: ScalarClass
  let folded: UInt8

  /// By their bytes; from 0x80 on they are no characters by themselves, and of the class of what is
  /// no letter.
  static let all = (0...UInt8.max).map { byte in
    guard byte < 0x80 else { return ASCIICharacter(scalarClass: .other, folded: byte) }
    var folded = byte
    Folding.fold(Unicode.Scalar(byte)) { folded = UInt8(truncatingIfNeeded: $0.value) }
    return ASCIICharacter(scalarClass: ScalarClass(Unicode.Scalar(folded)), folded: folded)
  }

  /// The bit that makes capitals small, in each of eight bytes.
  static let lowercase: UInt64 = 0x2020_2020_2020_2020

  /// How many of eight bytes are ASCII letters before the first that is none, the lowest first.
  @inline(__always)
  static func lettersFirst(in bytes: UInt64) -> Int {
    let tops: UInt64 = 0x8080_8080_8080_8080
    // Without their top bits, no byte can carry into the next.
    let small = (bytes | lowercase) & ~tops
    let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = small &+ 0x0505_0505_0505_0505
    let others = ~(fromA & ~beyondZ & ~bytes) & tops
    return others.trailingZeroBitCount >> 3
  }
}

extension Span<UInt8> {
  /// The scalar that begins at an offset, and where it ends; U+FFFD, a byte long, for what is no
  /// UTF-8.
  func scalar(at start: Int) -> (scalar: Unicode.Scalar, end: Int) {
    let first = self[start]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard (0xC2...0xF4).contains(first), start + length <= count else {
      return ("\u{FFFD}", start + 1)
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in (start + 1)..<(start + length) {
      guard self[offset] & 0xC0 == 0x80 else { return ("\u{FFFD}", start + 1) }
      value = value << 6 | UInt32(self[offset] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, start + length) } ?? ("\u{FFFD}", start + 1)
  }
}
