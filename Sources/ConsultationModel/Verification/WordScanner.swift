/// Parts a text into the words and signs by which quotations are compared with their sources.
///
/// Quotation marks and dashes are plain, and white space only parts. What stands inside a word is
/// what stands inside a token, but that case, accents and commas count: `2.6bn`, `1,000`, `don't`.
struct WordScanner {
  private var scanned: [(spelling: String, word: SourceToken)] = []
  private var letters: [UInt8] = []
  private var range = 0..<0
  private var last = ScalarClass.other
  /// An apostrophe, full stop or comma that may prove to stand inside the word.
  private var joint: Joint?
  private var isSpaced = false
  private var opensLine = true
  /// What was seen since a soft hyphen within a word, where nothing but white space was.
  private var sinceHyphen = SinceHyphen.none

  private enum SinceHyphen {
    case none, nothing, space, lineBreak
  }

  private struct Joint {
    let scalar: Unicode.Scalar
    let scalarClass: ScalarClass
    let range: Range<Int>
  }

  private init() {}

  /// Hands over the words of a text, in order, each with its folded spelling.
  static func scan(_ text: String, _ take: (String, SourceToken) -> Void) {
    var scanner = WordScanner()
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      scanner.read(scalar, at: offset..<end)
      offset = end
      if !scanner.scanned.isEmpty { scanner.handOver(take) }
    }
    scanner.endWord()
    scanner.handOver(take)
  }

  private mutating func handOver(_ take: (String, SourceToken) -> Void) {
    for (spelling, word) in scanned { take(spelling, word) }
    scanned.removeAll(keepingCapacity: true)
  }

  private mutating func read(_ scalar: Unicode.Scalar, at scalarRange: Range<Int>) {
    if scalar.isWhiteSpace { return readSpace(scalar) }
    if scalar.isNotSeen {
      if scalar == "\u{AD}", !letters.isEmpty { sinceHyphen = .nothing }
      return
    }
    if sinceHyphen == .space { space(scalar) }
    sinceHyphen = .none
    if let letters = Ligature.letters(of: scalar) {
      for letter in letters { readPlain(letter, at: scalarRange) }
    } else {
      readPlain(scalar, at: scalarRange)
    }
  }

  /// White space parts words, but for that about a line's end after a soft hyphen, where a word is
  /// broken.
  private mutating func readSpace(_ scalar: Unicode.Scalar) {
    switch sinceHyphen {
    case .none: space(scalar)
    case .lineBreak: break
    case .nothing, .space: sinceHyphen = scalar.isLineBreak ? .lineBreak : .space
    }
  }

  private mutating func space(_ scalar: Unicode.Scalar) {
    endWord()
    isSpaced = true
    if scalar.isLineBreak { opensLine = true }
  }

  private mutating func readPlain(_ scalar: Unicode.Scalar, at scalarRange: Range<Int>) {
    let plain = scalar.isASCII ? scalar : Folding.plain(scalar) ?? scalar
    let scalarClass = plain.classInWord
    switch scalarClass {
    case .letter:
      if let joint, joint.scalarClass != .apostrophe { endWord() }
      append(plain, scalarClass, at: scalarRange)
    case .digit:
      if let joint, joint.scalarClass == .apostrophe { endWord() }
      append(plain, scalarClass, at: scalarRange)
    case .ideograph:
      endWord()
      append(plain, scalarClass, at: scalarRange)
      endWord()
    case .apostrophe, .fullStop, .comma:
      let needed = scalarClass == .apostrophe ? ScalarClass.letter : .digit
      if joint == nil, !letters.isEmpty, last == needed {
        joint = Joint(scalar: plain, scalarClass: scalarClass, range: scalarRange)
      } else {
        endWord()
        addSign(plain, at: scalarRange)
      }
    case .other:
      endWord()
      addSign(plain, at: scalarRange)
    }
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ scalarClass: ScalarClass, at scalarRange: Range<Int>
  ) {
    if scalarRange.upperBound - range.lowerBound > SourceToken.longest { endWord() }
    if letters.isEmpty { range = scalarRange }
    if let joint { letters.append(UInt8(ascii: joint.scalar)) }
    joint = nil
    range = range.lowerBound..<scalarRange.upperBound
    if scalar.isASCII {
      letters.append(UInt8(ascii: scalar))
    } else {
      letters.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    last = scalarClass
  }

  private mutating func endWord() {
    guard !letters.isEmpty else { return }
    add(String(decoding: letters, as: UTF8.self), at: range, [])
    letters.removeAll(keepingCapacity: true)
    if let joint { addSign(joint.scalar, at: joint.range) }
    joint = nil
  }

  private mutating func addSign(_ scalar: Unicode.Scalar, at scalarRange: Range<Int>) {
    let mark: SourceToken.Traits =
      switch scalar {
      case "\"": [.sign, .doubleMark]
      case "'": [.sign, .singleMark]
      default: .sign
      }
    add(String(scalar), at: scalarRange, mark)
  }

  private mutating func add(
    _ spelling: String, at tokenRange: Range<Int>, _ traits: SourceToken.Traits
  ) {
    var traits = traits
    if isSpaced { traits.insert(.spaced) }
    if opensLine { traits.insert(.opensLine) }
    let word = SourceToken(range: tokenRange, traits: traits)
    scanned.append((spelling, word))
    isSpaced = false
    // Of several marks that open a line, each does.
    if !word.isQuotationMark { opensLine = false }
  }
}

extension Unicode.Scalar {
  /// The property White_Space of Unicode, which the standard library looks up in a slower way.
  fileprivate var isWhiteSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  fileprivate var isLineBreak: Bool {
    switch self {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether this shows nothing: soft hyphens, joiners, marks of direction and of variants, by the
  /// property Default_Ignorable_Code_Point of Unicode.
  fileprivate var isNotSeen: Bool {
    !isASCII && properties.isDefaultIgnorableCodePoint
  }

  /// As in a token, but for what folding would have changed before.
  fileprivate var classInWord: ScalarClass {
    if ("A"..."Z").contains(self) { return .letter }
    let scalarClass = ScalarClass(self)
    guard scalarClass == .other, !isASCII else { return scalarClass }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
    case .letterNumber, .otherNumber: return .digit
    default: return .other
    }
  }
}
