/// The records one by one, ascending.
extension RecordBitmap: Sequence {
  /// The records of some of the words.
  struct Part: Sequence, IteratorProtocol {
    private let words: [UInt64]
    private var wordIndex: Int
    private let end: Int
    /// The bits of the word at the index that are not handed over yet.
    private var rest: UInt64

    fileprivate init(_ words: [UInt64], in range: Range<Int>) {
      self.words = words
      wordIndex = range.lowerBound
      end = range.upperBound
      rest = range.isEmpty ? 0 : words[wordIndex]
    }

    @inline(__always)
    mutating func next() -> Int? {
      while rest == 0 {
        wordIndex += 1
        guard wordIndex < end else { return nil }
        rest = words[wordIndex]
      }
      defer { rest &= rest &- 1 }
      return wordIndex << 6 | rest.trailingZeroBitCount
    }
  }

  @inline(__always)
  func makeIterator() -> Part { Part(words, in: words.indices) }

  /// The records of some of the words.
  @inline(__always)
  func records(in words: Range<Int>) -> Part { Part(self.words, in: words) }

  var underestimatedCount: Int { 0 }
}
