/// Parts a text into tokens: runs of letters and digits of the folded text.
///
/// An apostrophe between letters and a full stop between digits stay inside, a comma between
/// digits is dropped, and each Han, Hiragana or Katakana character is a token of its own.
package struct Tokenizer {
  private var tokens: [Token] = []
  private var word: [UInt8] = []
  private var range = 0..<0
  private var last = ScalarClass.other
  /// An apostrophe, full stop or comma that may prove to stand inside the word.
  private var joint: ScalarClass?

  private init() {}

  /// The tokens of a text, in order.
  package static func tokens(in text: String) -> [Token] {
    var tokenizer = Tokenizer()
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      tokenizer.read(scalar, at: offset..<end)
      offset = end
    }
    tokenizer.endWord()
    return tokenizer.tokens
  }

  private mutating func read(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    var isMark = true
    Folding.fold(scalar) { part in
      isMark = false
      take(part, at: place)
    }
    if isMark { lengthen(at: place) }
  }

  private mutating func take(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    let scalarClass = ScalarClass(scalar)
    switch scalarClass {
    case .letter:
      if joint != nil, joint != .apostrophe { endWord() }
      append(scalar, scalarClass, at: place)
    case .digit:
      if joint == .apostrophe { endWord() }
      append(scalar, scalarClass, at: place)
    case .ideograph:
      endWord()
      append(scalar, scalarClass, at: place)
      endWord()
    case .apostrophe:
      join(by: scalarClass, after: .letter)
    case .fullStop, .comma:
      join(by: scalarClass, after: .digit)
    case .other:
      endWord()
    }
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ scalarClass: ScalarClass, at place: Range<Int>
  ) {
    switch joint {
    case .apostrophe: word.append(UInt8(ascii: "'"))
    case .fullStop: word.append(UInt8(ascii: "."))
    default: break
    }
    joint = nil
    range = (word.isEmpty ? place.lowerBound : range.lowerBound)..<place.upperBound
    word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    last = scalarClass
  }

  private mutating func join(by joint: ScalarClass, after needed: ScalarClass) {
    if self.joint == nil, !word.isEmpty, last == needed {
      self.joint = joint
    } else {
      endWord()
    }
  }

  private mutating func endWord() {
    joint = nil
    guard !word.isEmpty else { return }
    tokens.append(Token(text: String(decoding: word, as: UTF8.self), range: range))
    word.removeAll(keepingCapacity: true)
  }

  /// Lets a mark belong to the token that it stands on.
  private mutating func lengthen(at place: Range<Int>) {
    if !word.isEmpty, range.upperBound == place.lowerBound {
      range = range.lowerBound..<place.upperBound
    } else if let token = tokens.last, token.range.upperBound == place.lowerBound {
      tokens[tokens.count - 1].range = token.range.lowerBound..<place.upperBound
    }
  }
}
