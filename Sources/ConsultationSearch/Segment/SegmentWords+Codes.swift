/// Which number the code of a term has.
///
/// The terms whose codes have one byte are numbered in the order of the dictionary, behind them those
/// of two bytes, and behind these all others: so nothing need be told of these.
extension SegmentWords {
  /// Hands over the numbers of the codes of some terms.
  func visitCodes(of terms: Range<Int>, _ take: (Int) -> Void) {
    let width = sections.termWidth
    let shortest = min(Self.mostOfOneByte, dictionary.count)
    bytes.read(sections[.codes]) { listed in
      let count = listed.byteCount / width
      func isBehind(_ termIndex: Int) -> Bool {
        listed.number(termIndex, width: width) >= terms.lowerBound
      }
      var one = (0..<min(shortest, count)).partitioningIndex(where: isBehind)
      var two = (shortest..<max(shortest, count)).partitioningIndex(where: isBehind)
      for term in terms {
        if one < shortest, listed.number(one, width: width) == term {
          one += 1
          take(one)
        } else if two < count, listed.number(two, width: width) == term {
          two += 1
          take(two)
        } else {
          take(count + 1 + term - one - (two - shortest))
        }
      }
    }
  }

  private static var mostOfOneByte: Int { WordCode.leastNumbers[1] - 1 }

  /// Of so many terms, how many have codes of two bytes at the most.
  static func shortCodes(among terms: Int) -> Int { min(WordCode.leastNumbers[2] - 1, terms) }

  /// The numbers of the codes of terms, of which these are in the order of the dictionary and these
  /// the commonest first; and the list of those with short codes, in which a term's number has so
  /// many bytes.
  static func codes(
    ofOrdered terms: [Int], common: some Sequence<Int>, width: Int
  ) -> (numbers: [Int], listed: ByteWriter) {
    var sizes = [UInt8](repeating: 3, count: terms.count)
    for (termIndex, term) in common.prefix(shortCodes(among: terms.count)).enumerated() {
      sizes[term] = termIndex < mostOfOneByte ? 1 : 2
    }
    var numbers = [Int](repeating: 0, count: terms.count)
    var listed = ByteWriter()
    var next = 1
    for size in 1...3 as ClosedRange<UInt8> {
      for (termIndex, term) in terms.enumerated() where sizes[term] == size {
        numbers[term] = next
        next += 1
        if size < 3 { listed.write(termIndex, width: width) }
      }
    }
    return (numbers, listed)
  }
}
