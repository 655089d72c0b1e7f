import JSON

extension UInt8 {
  /// Whether the byte is one of `a-z`, `0-9` and the hyphen, of which ids are made.
  @inlinable package var isOfIdentifier: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || isASCIIDigit
      || self == UInt8(ascii: "-")
  }
}
