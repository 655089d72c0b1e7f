/// The tokens of a text, folded, as bytes one after another: what an index reads of a million
/// texts. They are those of `Tokenizer`, without their places in the text.
package struct TokenBytes: Sendable {
  /// The letters of all tokens.
  package private(set) var letters: [UInt8] = []
  /// Where each token ends in `letters`.
  package private(set) var ends: [Int] = []
  private var start = 0
  private var last = ScalarClass.other
  /// An apostrophe, full stop or comma that may prove to stand inside the word.
  private var joint: ScalarClass?
  /// What scalars beyond ASCII fold to, as far as they have been met.
  private var folded: [UInt32: [FoldedScalar]] = [:]

  /// One scalar of what a scalar folds to.
  private struct FoldedScalar {
    let scalarClass: ScalarClass
    let bytes: [UInt8]
  }

  package init() {}

  /// Reads a text in place of the last one; bytes that are no UTF-8 are read as U+FFFD.
  package mutating func read(_ text: Span<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    start = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte < 0x80 {
        place = take(ASCII.table[Int(byte)], text, place)
      } else {
        take(scalarOf: text, at: &place)
      }
    }
    endWord()
  }

  /// Takes an ASCII scalar and, of letters, those that follow; returns the place behind them.
  @inline(__always)
  private mutating func take(
    _ character: ASCII.Character, _ text: Span<UInt8>, _ place: Int
  ) -> Int {
    switch character.scalarClass {
    case .letter:
      if joint != nil { beginAfterJoint(.letter) }
      var place = place
      var next = character
      repeat {
        letters.append(next.folded)
        place += 1
        guard place < text.count else { break }
        next = ASCII.table[Int(text[place])]
      } while next.scalarClass == .letter
      last = .letter
      return place
    case .digit:
      if joint != nil { beginAfterJoint(.digit) }
      letters.append(character.folded)
      last = .digit
    case .apostrophe: join(by: .apostrophe, after: .letter)
    case .fullStop, .comma: join(by: character.scalarClass, after: .digit)
    case .other, .ideograph: endWord()
    }
    return place + 1
  }

  private mutating func take(scalarOf text: Span<UInt8>, at place: inout Int) {
    let scalar = text.scalar(at: &place)
    if Folding.plain(scalar) == "'" { return join(by: .apostrophe, after: .letter) }
    if let parts = folded[scalar.value] {
      for part in parts { take(part) }
      return
    }
    var parts: [FoldedScalar] = []
    Folding.fold(scalar) { part in
      let bytes = UTF8.encode(part).map(Array.init) ?? []
      parts.append(FoldedScalar(scalarClass: ScalarClass(part), bytes: bytes))
    }
    folded[scalar.value] = parts
    for part in parts { take(part) }
  }

  private mutating func take(_ part: FoldedScalar) {
    switch part.scalarClass {
    case .letter, .digit:
      if joint != nil { beginAfterJoint(part.scalarClass) }
      letters += part.bytes
      last = part.scalarClass
    case .ideograph:
      endWord()
      letters += part.bytes
      endWord()
    case .apostrophe: join(by: .apostrophe, after: .letter)
    case .fullStop, .comma: join(by: part.scalarClass, after: .digit)
    case .other: endWord()
    }
  }

  /// Keeps what joins the word to a letter or digit, or ends the word where it cannot join them.
  private mutating func beginAfterJoint(_ next: ScalarClass) {
    switch (joint, next) {
    case (.apostrophe, .letter): letters.append(UInt8(ascii: "'"))
    case (.fullStop, .digit): letters.append(UInt8(ascii: "."))
    case (.comma, .digit): break
    default: endWord()
    }
    joint = nil
  }

  private mutating func join(by joint: ScalarClass, after needed: ScalarClass) {
    if self.joint == nil, letters.count > start, last == needed {
      self.joint = joint
    } else {
      endWord()
    }
  }

  @inline(__always)
  private mutating func endWord() {
    joint = nil
    guard letters.count > start else { return }
    start = letters.count
    ends.append(start)
  }
}

/// What each byte below 0x80 does in a token, and what it folds to.
private enum ASCII {
  struct Character {
    let scalarClass: ScalarClass
    let folded: UInt8
  }

  /// One entry for each byte; those from 0x80 on are of no class that a loop goes on with.
  static let table = (0...UInt8.max).map { byte in
    let scalar = Unicode.Scalar(byte)
    guard scalar.isASCII else { return Character(scalarClass: .other, folded: byte) }
    var folded = byte
    Folding.fold(scalar) { folded = UInt8(truncatingIfNeeded: $0.value) }
    return Character(scalarClass: ScalarClass(Unicode.Scalar(folded)), folded: folded)
  }
}

extension Span<UInt8> {
  /// The scalar at a place, and moves on behind it; U+FFFD, a byte long, for what is no UTF-8.
  fileprivate func scalar(at place: inout Int) -> Unicode.Scalar {
    let first = self[place]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, first <= 0xF4, place + length <= count else {
      place += 1
      return "\u{FFFD}"
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let next = self[place + offset]
      guard next & 0xC0 == 0x80 else {
        place += 1
        return "\u{FFFD}"
      }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else {
      place += 1
      return "\u{FFFD}"
    }
    place += length
    return scalar
  }
}
