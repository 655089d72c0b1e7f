extension UInt8 {
  /// Whether the byte is one of `A-Z` and `a-z`.
  @inlinable @inline(__always)
  package var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether the byte is one of `0-9`.
  @inlinable @inline(__always)
  package var isASCIIDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
