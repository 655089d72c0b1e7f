import CIndex

/// How many records there are, and which is the n-th.
extension RecordBitmap {
  var count: Int { words.withUnsafeBytes { cindex_count($0.baseAddress, $0.count) } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// How many records are in both.
  func intersectionCount(_ other: RecordBitmap) -> Int {
    words.withUnsafeBytes { one in
      other.words.withUnsafeBytes { cindex_count_both(one.baseAddress, $0.baseAddress, one.count) }
    }
  }

  /// How many records have their bits set in little-endian bytes too.
  func intersectionCount(_ bytes: RawSpan) -> Int {
    words.withUnsafeBytes { one in
      bytes.withUnsafeBytes {
        cindex_count_both(one.baseAddress, $0.baseAddress, Swift.min(one.count, $0.count))
      }
    }
  }

  /// How many records come before one.
  func rank(of record: Int) -> Int {
    let whole = words.withUnsafeBytes { cindex_count($0.baseAddress, (record >> 6) << 3) }
    guard record & 63 > 0 else { return whole }
    let before = words[record >> 6] & ((1 << UInt64(record & 63)) - 1)
    return whole + before.nonzeroBitCount
  }

  /// The record that so many others come before; nil where there are no more than these.
  func select(_ rank: Int) -> Int? {
    var rest = rank
    for (wordIndex, word) in words.enumerated() {
      let count = word.nonzeroBitCount
      guard rest >= count else {
        var word = word
        for _ in 0..<rest { word &= word &- 1 }
        return wordIndex << 6 | word.trailingZeroBitCount
      }
      rest -= count
    }
    return nil
  }
}
