/// A number for a term, in as few bytes as tell it: the commonest terms have one.
///
/// A byte below `lastBytes` ends a code and any other goes on, as in (s,c)-dense codes (Brisaboa,
/// Fariña, Navarro and Esteller, 2003), so that a phrase is found by its bytes wherever a code ends
/// before them. 0 stands for no term: it separates the texts of a record. `cindex_find_phrase`
/// reads them.
struct WordCode {
  /// The first byte is the lowest.
  private(set) var bytes: UInt64
  /// How many bytes there are.
  let size: Int

  /// How many values a code's last byte has, and each of those before it: about as many as make the
  /// texts of prose shortest.
  private static let (lastBytes, otherBytes) = (208, 48)

  /// For each number of bytes the least of the numbers that have so many.
  static let leastNumbers = [0, 208, 10_192, 489_424, 23_492_560]

  /// The code of a number.
  init(_ number: Int) {
    size = (Self.leastNumbers.lastIndex { $0 <= number } ?? 0) + 1
    let rest = number - Self.leastNumbers[size - 1]
    bytes = UInt64(rest % Self.lastBytes)
    var others = rest / Self.lastBytes
    for _ in 1..<size {
      bytes = bytes << 8 | UInt64(Self.lastBytes + others % Self.otherBytes)
      others /= Self.otherBytes
    }
  }

  static func write(_ number: Int, to bytes: inout [UInt8]) {
    var code = Self(number)
    for _ in 0..<code.size {
      bytes.append(UInt8(truncatingIfNeeded: code.bytes))
      code.bytes >>= 8
    }
  }
}
