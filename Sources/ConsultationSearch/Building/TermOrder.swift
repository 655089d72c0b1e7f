/// The terms of a table in the order of their bytes.
struct TermOrder {
  /// Their numbers in the table.
  let terms: [Int]

  init(_ table: TermTable) {
    let letters = table.letters.span
    var keyed: [(key: UInt64, term: Int)] = []
    keyed.reserveCapacity(table.count)
    for term in 0..<table.count {
      keyed.append((Self.key(of: table.range(of: term), in: letters.bytes), term))
    }
    let ranges = (0..<table.count).map(table.range)
    let bytes = table.letters
    keyed.sort { one, other in
      if one.key != other.key { return one.key < other.key }
      return bytes[ranges[one.term]].lexicographicallyPrecedes(bytes[ranges[other.term]])
    }
    terms = keyed.map(\.term)
  }

  /// The first eight bytes as a number, so that most pairs are told apart by it.
  private static func key(of word: Range<Int>, in bytes: RawSpan) -> UInt64 {
    var key: UInt64 = 0
    for byteIndex in word.lowerBound..<(word.lowerBound + 8) {
      key = key << 8 | (byteIndex < word.upperBound ? UInt64(bytes[byte: byteIndex]) : 0)
    }
    return key
  }
}
