/// The records one by one, ascending.
extension RecordBitmap: Sequence {
  struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var place = 0
    /// The bits of the word at the place that are not handed over yet.
    private var rest: UInt64

    fileprivate init(_ words: [UInt64]) {
      self.words = words
      rest = words.first ?? 0
    }

    @inline(__always)
    mutating func next() -> Int? {
      while rest == 0 {
        place += 1
        guard place < words.count else { return nil }
        rest = words[place]
      }
      defer { rest &= rest &- 1 }
      return place << 6 | rest.trailingZeroBitCount
    }
  }

  @inline(__always)
  func makeIterator() -> Iterator { Iterator(words) }

  var underestimatedCount: Int { 0 }
}
