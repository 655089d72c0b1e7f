/// A choice among the records of one segment, a bit for each.
struct RecordBitmap: Equatable, Sendable {
  /// Record 0 is the lowest bit of the first word; bits beyond the last record are never set.
  private(set) var words: [UInt64]
  /// How many records the segment has.
  let capacity: Int

  /// How many bytes a choice among so many records has.
  static func byteCount(capacity: Int) -> Int { (capacity + 63) / 64 * 8 }

  /// No record, or every one.
  init(capacity: Int, isFull: Bool = false) {
    self.capacity = capacity
    words = [UInt64](repeating: isFull ? .max : 0, count: (capacity + 63) / 64)
    if isFull { clearBeyondCapacity() }
  }

  /// The bits of little-endian bytes, as many as the segment has records; those that are missing are
  /// not set.
  init(capacity: Int, bytes: RawSpan) {
    self.init(capacity: capacity)
    formUnion(bytes)
  }

  private mutating func clearBeyondCapacity() {
    if capacity % 64 > 0 { words[words.count - 1] &= (1 << UInt64(capacity % 64)) - 1 }
  }

  /// Hands over the words to be changed; bits beyond the last record have to stay as they are.
  @inline(__always)
  mutating func changeWords<Result>(
    _ change: (UnsafeMutableBufferPointer<UInt64>) -> Result
  ) -> Result {
    words.withUnsafeMutableBufferPointer { change($0) }
  }

  func contains(_ record: Int) -> Bool { words[record >> 6] >> UInt64(record & 63) & 1 == 1 }

  mutating func insert(_ record: Int) { words[record >> 6] |= 1 << UInt64(record & 63) }

  mutating func insert(_ records: Range<Int>) {
    var record = records.lowerBound
    while record < records.upperBound {
      let end = Swift.min(records.upperBound, (record | 63) + 1)
      words[record >> 6] |= (UInt64.max >> UInt64(64 - (end - record))) << UInt64(record & 63)
      record = end
    }
  }

  mutating func formUnion(_ other: RecordBitmap) {
    for wordIndex in words.indices { words[wordIndex] |= other.words[wordIndex] }
  }

  mutating func formIntersection(_ other: RecordBitmap) {
    for wordIndex in words.indices { words[wordIndex] &= other.words[wordIndex] }
  }

  mutating func subtract(_ other: RecordBitmap) {
    for wordIndex in words.indices { words[wordIndex] &= ~other.words[wordIndex] }
  }

  /// Adds the records whose bits are set in little-endian bytes.
  mutating func formUnion(_ bytes: RawSpan) {
    for wordIndex in words.indices { words[wordIndex] |= bytes.bitmapWord(wordIndex) }
    clearBeyondCapacity()
  }

  /// The same, and hands over those that were there before.
  @inline(__always)
  mutating func formUnion(_ bytes: RawSpan, again: (Int) -> Void) {
    for wordIndex in words.indices {
      let word = bytes.bitmapWord(wordIndex)
      var both = word & words[wordIndex]
      while both != 0 {
        again(wordIndex << 6 | both.trailingZeroBitCount)
        both &= both &- 1
      }
      words[wordIndex] |= word
    }
    clearBeyondCapacity()
  }

  /// Drops the records whose bits are not set in little-endian bytes.
  mutating func formIntersection(_ bytes: RawSpan) {
    for wordIndex in words.indices { words[wordIndex] &= bytes.bitmapWord(wordIndex) }
  }

  func intersection(_ other: RecordBitmap) -> RecordBitmap {
    var both = self
    both.formIntersection(other)
    return both
  }

  func subtracting(_ other: RecordBitmap) -> RecordBitmap {
    var rest = self
    rest.subtract(other)
    return rest
  }
}
