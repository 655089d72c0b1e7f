/// A number for a term, in as few bytes as tell it: the commonest terms have one.
///
/// As in UTF-8, the first byte of a code can be no later byte of another, so that a phrase is found
/// by its bytes wherever it begins. 0 stands for no term: it separates the texts of a record.
/// `cindex_find_phrase` reads them.
struct WordCode {
  /// The first byte is the lowest.
  private(set) var bytes: UInt64
  /// How many bytes there are.
  let size: Int

  /// For each number of bytes the least of the numbers that have so many, and what their first
  /// byte begins with.
  private static let classes: [(least: Int, head: UInt8)] = [
    (0, 0), (0x80, 0xC0), (0x880, 0xE0), (0x1_0880, 0xF0), (0x21_0880, 0xF8),
  ]

  /// The code of a number.
  init(_ number: Int) {
    size = (Self.classes.lastIndex { $0.least <= number } ?? 0) + 1
    let (least, head) = Self.classes[size - 1]
    var rest = number - least
    bytes = 0
    for _ in 1..<size {
      bytes = bytes << 8 | UInt64(0x80 | rest & 0x3F)
      rest >>= 6
    }
    bytes = bytes << 8 | UInt64(Int(head) | rest)
  }

  static func write(_ number: Int, to bytes: inout [UInt8]) {
    var code = Self(number)
    for _ in 0..<code.size {
      bytes.append(UInt8(truncatingIfNeeded: code.bytes))
      code.bytes >>= 8
    }
  }
}
