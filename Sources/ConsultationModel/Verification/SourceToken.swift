/// A word or a single sign of punctuation, and where it stands in a text.
struct SourceToken: Sendable {
  /// Its number in a vocabulary; `Vocabulary.unknown` until it has one.
  var number = Vocabulary.unknown
  private let start: UInt32
  private let length: UInt16
  var traits: Traits

  /// Longer runs of letters, which no language writes, are split.
  static let longest = 60_000

  init(range: Range<Int>, traits: Traits) {
    start = UInt32(range.lowerBound)
    length = UInt16(range.count)
    self.traits = traits
  }

  /// In bytes of UTF-8.
  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

  /// Whether white space stands before it.
  var isSpaced: Bool { traits.contains(.spaced) }
  var mayBePassedOver: Bool { traits.contains(.mayBePassedOver) }
  var isSign: Bool { traits.contains(.sign) }
  var isQuotationMark: Bool { !traits.isDisjoint(with: [.singleMark, .doubleMark]) }

  /// How a word stands in its text.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    static let spaced = Traits(rawValue: 1)
    static let sign = Traits(rawValue: 2)
    static let singleMark = Traits(rawValue: 4)
    static let doubleMark = Traits(rawValue: 8)
    /// No word stands before it on its line.
    static let opensLine = Traits(rawValue: 16)
    /// A single quotation mark opened its line, and was passed over.
    static let afterSingleMark = Traits(rawValue: 32)
    static let afterDoubleMark = Traits(rawValue: 64)
    /// Of a quotation: this could be the mark that re-opens it, in the source or here.
    static let mayBePassedOver = Traits(rawValue: 128)
  }
}
