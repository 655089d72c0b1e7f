/// Parts a text into tokens: runs of letters and digits of the folded text.
///
/// An apostrophe between letters and a full stop between digits stay inside, a comma between
/// digits is dropped, and each Han, Hiragana or Katakana character is a token of its own. Tokens
/// are read as bytes one after another, without a string of their own, since a million texts are.
package struct Tokenizer: Sendable {
  /// The letters of all tokens, folded, in UTF-8.
  package private(set) var letters: [UInt8] = []
  /// Where each token ends in `letters`; the next begins there.
  package private(set) var ends: [Int] = []
  /// Where each token stands in the text, in bytes; whole scalars, with the marks on them.
  package private(set) var ranges: [Range<Int>] = []
  /// Where the word begins in `letters`, and where it stands in the text so far.
  private var start = 0
  private var range = 0..<0
  private var last = ScalarClass.other
  /// An apostrophe, full stop or comma that may prove to stand inside the word.
  private var joint: ScalarClass?
  /// At hand, since a static one is asked each time whether it is there.
  private let characters = ASCIICharacter.all
  /// What scalars beyond ASCII fold to, as far as they have been met.
  private var folded: [UInt32: [FoldedScalar]] = [:]

  /// How many bytes a word and the space behind it have at least in the mean of most texts.
  private static let usualLength = 5

  package init() {}

  /// The tokens of a text, in order.
  package static func tokens(in text: String) -> [Token] {
    var tokenizer = Tokenizer()
    tokenizer.read(text.utf8.span)
    var start = 0
    return zip(tokenizer.ends, tokenizer.ranges).map { end, range in
      defer { start = end }
      return Token(
        text: String(decoding: tokenizer.letters[start..<end], as: UTF8.self), range: range)
    }
  }

  /// Reads a text in UTF-8 in place of the last one.
  package mutating func read(_ text: Span<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    letters.reserveCapacity(text.count)
    ends.reserveCapacity(text.count / Self.usualLength)
    ranges.reserveCapacity(text.count / Self.usualLength)
    start = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      place = byte < 0x80 ? take(characters[Int(byte)], text, place) : takeScalar(text, place)
    }
    endWord()
  }

  /// Takes an ASCII character and, of letters, those that follow; returns the place behind them.
  @inline(__always)
  private mutating func take(
    _ character: ASCIICharacter, _ text: Span<UInt8>, _ start: Int
  ) -> Int {
    var place = start + 1
    switch character.scalarClass {
    case .letter:
      if joint != nil { passJoint(before: .letter) }
      while place < text.count, characters[Int(text[place])].scalarClass == .letter { place += 1 }
      letters.append(addingCapacity: place - start) { output in
        for letter in start..<place { output.append(characters[Int(text[letter])].folded) }
      }
      extendWord(by: place - start, at: start..<place, .letter)
    case .digit:
      if joint != nil { passJoint(before: .digit) }
      letters.append(character.folded)
      extendWord(by: 1, at: start..<place, .digit)
    case .apostrophe: join(by: .apostrophe, after: .letter)
    case .fullStop, .comma: join(by: character.scalarClass, after: .digit)
    case .other, .ideograph: endWord()
    }
    return place
  }

  /// Takes a scalar beyond ASCII; returns the place behind it.
  private mutating func takeScalar(_ text: Span<UInt8>, _ start: Int) -> Int {
    let (scalar, end) = text.scalar(at: start)
    if Folding.plain(scalar) == "'" {
      join(by: .apostrophe, after: .letter)
      return end
    }
    let parts = parts(of: scalar)
    for part in parts { take(part, at: start..<end) }
    if parts.isEmpty { lengthen(at: start..<end) }
    return end
  }

  /// What a scalar folds to; nothing for a mark.
  private mutating func parts(of scalar: Unicode.Scalar) -> [FoldedScalar] {
    if let parts = folded[scalar.value] { return parts }
    var parts: [FoldedScalar] = []
    Folding.fold(scalar) { parts.append(FoldedScalar($0)) }
    folded[scalar.value] = parts
    return parts
  }

  private mutating func take(_ part: FoldedScalar, at place: Range<Int>) {
    switch part.scalarClass {
    case .letter, .digit:
      if joint != nil { passJoint(before: part.scalarClass) }
      letters += part.bytes
      extendWord(by: part.bytes.count, at: place, part.scalarClass)
    case .ideograph:
      endWord()
      letters += part.bytes
      extendWord(by: part.bytes.count, at: place, .ideograph)
      endWord()
    case .apostrophe: join(by: .apostrophe, after: .letter)
    case .fullStop, .comma: join(by: part.scalarClass, after: .digit)
    case .other: endWord()
    }
  }

  /// Notes so many letters more.
  @inline(__always)
  private mutating func extendWord(by count: Int, at place: Range<Int>, _ last: ScalarClass) {
    let isFirst = letters.count - count == start
    range = (isFirst ? place.lowerBound : range.lowerBound)..<place.upperBound
    self.last = last
  }

  /// Takes what joins the word to a letter or digit into it, or ends the word where it does not.
  private mutating func passJoint(before next: ScalarClass) {
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
    ranges.append(range)
  }

  /// Lets a mark belong to the token that it stands on.
  private mutating func lengthen(at place: Range<Int>) {
    if letters.count > start, range.upperBound == place.lowerBound {
      range = range.lowerBound..<place.upperBound
    } else if let token = ranges.last, token.upperBound == place.lowerBound {
      ranges[ranges.count - 1] = token.lowerBound..<place.upperBound
    }
  }
}
