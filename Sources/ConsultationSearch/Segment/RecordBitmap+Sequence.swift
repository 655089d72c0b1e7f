/// The records one by one, ascending.
extension RecordBitmap: Sequence {
  /// The records of some of the words.
  struct Part: Sequence, IteratorProtocol {
    private let words: [UInt64]
    private var place: Int
    private let end: Int
    /// The bits of the word at the place that are not handed over yet.
    private var rest: UInt64

    fileprivate init(_ words: [UInt64], in range: Range<Int>) {
      self.words = words
      place = range.lowerBound
      end = range.upperBound
      rest = range.isEmpty ? 0 : words[place]
    }

    @inline(__always)
    mutating func next() -> Int? {
      while rest == 0 {
        place += 1
        guard place < end else { return nil }
        rest = words[place]
      }
      defer { rest &= rest &- 1 }
      return place << 6 | rest.trailingZeroBitCount
    }
  }

  @inline(__always)
  func makeIterator() -> Part { Part(words, in: words.indices) }

  /// The records of some of the words.
  @inline(__always)
  func records(in words: Range<Int>) -> Part { Part(self.words, in: words) }

  var underestimatedCount: Int { 0 }
}
