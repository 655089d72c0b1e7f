/// A number that words which differ seldom share.
enum WordHash {
  /// Multiplies eight bytes at a time into one number, as FNV does with one.
  static func hash(of word: Range<Int>, in bytes: RawSpan) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var place = word.lowerBound
    while place + 8 <= word.upperBound {
      let next = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = mixed(hash ^ UInt64(littleEndian: next))
      place += 8
    }
    var rest: UInt64 = 0
    while place < word.upperBound {
      rest = rest << 8 | UInt64(bytes[byte: place])
      place += 1
    }
    return mixed(hash ^ rest ^ UInt64(word.count) << 56)
  }

  /// The same in 32 bits, of whole bytes.
  static func hash32(of bytes: RawSpan) -> Int {
    Int(hash(of: 0..<bytes.byteCount, in: bytes) >> 32)
  }

  /// A number whose bits have a bearing on each other.
  static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
