/// Eight bytes of JSON at a time, the first the lowest.
///
/// After "Determine if a word has a byte less than n", Bit Twiddling Hacks: what is marked is exact
/// for the lowest byte, which is the one that is asked for.
extension UInt64 {
  /// The top bit set in the first byte that is a quotation mark, a backslash or below 0x20; 0 where
  /// there is none.
  @inlinable @inline(__always)
  package var firstSpecialInJSON: UInt64 { specialInJSON & Self.tops }

  /// The same, of a byte above 0x7F too.
  @inlinable @inline(__always)
  package var firstSpecialOrBeyondASCII: UInt64 { (specialInJSON | self) & Self.tops }

  /// The same, with other bits set too.
  @inlinable @inline(__always)
  package var specialInJSON: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = self ^ (ones &* 0x22)
    let backslash = self ^ (ones &* 0x5C)
    return (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      | (self &- ones &* 0x20) & ~self
  }

  /// The top bit of each byte.
  @inlinable @inline(__always)
  package static var tops: UInt64 { 0x8080_8080_8080_8080 }
}
