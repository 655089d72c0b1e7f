extension UInt8 {
  /// Whether the byte is one of `A-Z` and `a-z`.
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether the byte is one of `0-9`.
  var isASCIIDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  /// Whether the byte is one of `a-z`, `0-9` and the hyphen, of which ids are made.
  var isOfIdentifier: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || isASCIIDigit
      || self == UInt8(ascii: "-")
  }
}
