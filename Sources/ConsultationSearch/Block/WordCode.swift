/// A number for a form, in as few bytes as tell it: the commonest forms have one.
///
/// As in UTF-8, the first byte of a code can be no later byte of another, so that a phrase is found
/// by its bytes wherever it begins. 0 stands for no form: it separates the texts of a record.
/// `cindex_find_phrase` reads them.
enum WordCode {
  /// For each number of bytes the least of the numbers that have so many, and what their first
  /// byte begins with.
  private static let classes: [(least: Int, head: UInt8)] = [
    (0, 0), (0x80, 0xC0), (0x880, 0xE0), (0x1_0880, 0xF0), (0x21_0880, 0xF8),
  ]

  static func write(_ number: Int, to bytes: inout [UInt8]) {
    if number < 1 << 7 { return bytes.append(UInt8(truncatingIfNeeded: number)) }
    let size = (classes.lastIndex { $0.least <= number } ?? 0) + 1
    let rest = number - classes[size - 1].least
    bytes.append(classes[size - 1].head | UInt8(truncatingIfNeeded: rest >> (6 * (size - 1))))
    for place in 2...size {
      bytes.append(0x80 | UInt8(truncatingIfNeeded: rest >> (6 * (size - place))) & 0x3F)
    }
  }
}
