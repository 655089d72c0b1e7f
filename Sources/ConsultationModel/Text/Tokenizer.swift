/// Parts a text into tokens: runs of letters and digits of the folded text.
///
/// An apostrophe between letters and a full stop between digits stay inside, a comma between
/// digits is dropped, and each Han, Hiragana or Katakana character is a token of its own. Tokens
/// are read as bytes one after another, without a string of their own, since a million texts are.
package struct Tokenizer: Sendable {
  /// The letters of all tokens, folded, in UTF-8; behind the last token there is room for more.
  package private(set) var letters = [UInt8](repeating: 0, count: 1 << 9)
  /// Where each token ends in `letters`, as far as there are tokens; the next begins there.
  package private(set) var ends = [Int](repeating: 0, count: 1 << 7)
  /// How many tokens there are.
  package private(set) var count = 0
  /// Where each token stands in the text, in bytes; whole scalars, with the marks on them; only
  /// of a text that is read as a whole.
  package private(set) var ranges: [Range<Int>] = []
  private let keepsRanges: Bool
  /// How many bytes there are in `letters`, where in them the word begins, and where it stands in the
  /// text so far.
  private var letterCount = 0
  private var start = 0
  private var range = 0..<0
  private var last = ScalarClass.other
  /// An apostrophe, full stop or comma that may prove to stand inside the word.
  private var joint: ScalarClass?
  /// At hand, since a static one is asked each time whether it is there.
  private let characters = ASCIICharacter.all
  /// What scalars beyond ASCII fold to, as far as they have been met.
  private var folded: [UInt32: [FoldedScalar]] = [:]

  /// How many tokens a part of a text has at the least, but for the last.
  private static let usualCount = 1 << 12

  /// For texts that are read in parts, without where their tokens stand.
  package init() {
    keepsRanges = false
  }

  /// Reads a whole text in UTF-8.
  package init(of text: Span<UInt8>) {
    keepsRanges = true
    letters = [UInt8](repeating: 0, count: text.count + 8)
    var offset = 0
    readPart(of: text, from: &offset, most: .max)
    letters.removeLast(letters.count - letterCount)
    ends.removeLast(ends.count - count)
  }

  /// The tokens of a text, in order.
  package static func tokens(in text: String) -> [Token] {
    let tokenizer = Tokenizer(of: text.utf8.span)
    var start = 0
    return zip(tokenizer.ends, tokenizer.ranges).map { end, range in
      defer { start = end }
      return Token(
        text: String(decoding: tokenizer.letters[start..<end], as: UTF8.self), range: range)
    }
  }

  /// Reads on in a text in UTF-8, from an offset between its tokens, and moves it behind those
  /// read, which take the place of the last; a text that is very long takes several parts.
  package mutating func readPart(of text: Span<UInt8>, from offset: inout Int) {
    readPart(of: text, from: &offset, most: Self.usualCount)
  }

  private mutating func readPart(of text: Span<UInt8>, from offset: inout Int, most: Int) {
    (count, letterCount, start) = (0, 0, 0)
    ranges.removeAll(keepingCapacity: true)
    while offset < text.count {
      if joint == nil { offset = takeWords(text, offset) }
      guard offset < text.count else { break }
      let byte = text[offset]
      if byte < 0x80 {
        take(characters[Int(byte)], at: offset)
        offset += 1
      } else {
        offset = takeScalar(text, offset)
      }
      if count >= most, letterCount == start { return }
    }
    endWord()
  }

  /// Takes ASCII words that only spaces and the like part, eight bytes at a time, as long as there is
  /// room for them; returns the offset behind them.
  private mutating func takeWords(_ text: Span<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    var (count, end, start, first) = (count, letterCount, start, range.lowerBound)
    // What is written to is taken out of the tokenizer meanwhile, so that the compiler knows that
    // nothing else has to do with it.
    var (letters, tokenEnds): ([UInt8], [Int]) = ([], [])
    swap(&letters, &self.letters)
    swap(&tokenEnds, &self.ends)
    var writable = letters.mutableSpan
    var output = writable.mutableBytes
    var ends = tokenEnds.mutableSpan
    while offset + 8 <= text.count, end + 8 <= output.byteCount, count < ends.count {
      let bytes = text.word(at: offset)
      output.storeBytes(
        of: (bytes | ASCIICharacter.lowercase).littleEndian, toByteOffset: end, as: UInt64.self)
      let run = ASCIICharacter.lettersFirst(in: bytes)
      if run > 0 {
        if end == start { first = offset }
        end += run
        offset += run
        range = first..<offset
        last = .letter
        if run == 8 { continue }
      }
      let next = text[offset]
      guard next < 0x80, characters[Int(next)].scalarClass == .other else { break }
      offset += 1
      guard end > start else { continue }
      ends[count] = end
      count += 1
      start = end
      if keepsRanges { ranges.append(range) }
    }
    (self.count, letterCount, self.start) = (count, end, start)
    swap(&letters, &self.letters)
    swap(&tokenEnds, &self.ends)
    return offset
  }

  @inline(__always)
  private mutating func take(_ character: ASCIICharacter, at offset: Int) {
    switch character.scalarClass {
    case .letter, .digit:
      if joint != nil { passJoint(before: character.scalarClass) }
      append(character.folded)
      extendWord(by: 1, at: offset..<(offset + 1), character.scalarClass)
    case .apostrophe: join(by: .apostrophe, after: .letter)
    case .fullStop, .comma: join(by: character.scalarClass, after: .digit)
    case .other, .ideograph: endWord()
    }
  }

  private mutating func append(_ letter: UInt8) {
    if letterCount == letters.count { letters += [UInt8](repeating: 0, count: letters.count) }
    letters[letterCount] = letter
    letterCount += 1
  }

  /// Takes a scalar beyond ASCII; returns the offset behind it.
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

  private mutating func take(_ part: FoldedScalar, at scalarRange: Range<Int>) {
    switch part.scalarClass {
    case .letter, .digit:
      if joint != nil { passJoint(before: part.scalarClass) }
      for byte in part.bytes { append(byte) }
      extendWord(by: part.bytes.count, at: scalarRange, part.scalarClass)
    case .ideograph:
      endWord()
      for byte in part.bytes { append(byte) }
      extendWord(by: part.bytes.count, at: scalarRange, .ideograph)
      endWord()
    case .apostrophe: join(by: .apostrophe, after: .letter)
    case .fullStop, .comma: join(by: part.scalarClass, after: .digit)
    case .other: endWord()
    }
  }

  /// Notes so many letters more.
  @inline(__always)
  private mutating func extendWord(by count: Int, at scalarRange: Range<Int>, _ last: ScalarClass) {
    let isFirst = letterCount - count == start
    range = (isFirst ? scalarRange.lowerBound : range.lowerBound)..<scalarRange.upperBound
    self.last = last
  }

  /// Takes what joins the word to a letter or digit into it, or ends the word where it does not.
  private mutating func passJoint(before next: ScalarClass) {
    switch (joint, next) {
    case (.apostrophe, .letter): append(UInt8(ascii: "'"))
    case (.fullStop, .digit): append(UInt8(ascii: "."))
    case (.comma, .digit): break
    default: endWord()
    }
    joint = nil
  }

  private mutating func join(by joint: ScalarClass, after needed: ScalarClass) {
    if self.joint == nil, letterCount > start, last == needed {
      self.joint = joint
    } else {
      endWord()
    }
  }

  @inline(__always)
  private mutating func endWord() {
    joint = nil
    guard letterCount > start else { return }
    start = letterCount
    if count == ends.count { ends += [Int](repeating: 0, count: count) }
    ends[count] = start
    count += 1
    if keepsRanges { ranges.append(range) }
  }

  /// Lets a mark belong to the token that it stands on.
  private mutating func lengthen(at scalarRange: Range<Int>) {
    if letterCount > start, range.upperBound == scalarRange.lowerBound {
      range = range.lowerBound..<scalarRange.upperBound
    } else if let token = ranges.last, token.upperBound == scalarRange.lowerBound {
      ranges[ranges.count - 1] = token.lowerBound..<scalarRange.upperBound
    }
  }
}
