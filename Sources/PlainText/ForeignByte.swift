/// A byte of the system's, as in a name of a file, that is no text, as a character: one of the last for
/// private use, which no font has.
package enum ForeignByte {
  private static let first: UInt32 = 0x10_FE00

  /// The character that stands for a byte.
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(first + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The byte that a character stands for; nil for any other character.
  package static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    (first...first + 0xFF).contains(scalar.value) ? UInt8(scalar.value - first) : nil
  }
}
