/// The number by which an index finds the terms of a stem, and by which its file is named.
///
/// It is a part of the format: where it changes, `IndexFingerprint` needs another version.
enum StemHash {
  /// The number of a stem, in 32 bits.
  static func value(of stem: RawSpan) -> Int { Int(hash(of: stem) >> 32) }

  /// The same of any bytes, in 64 bits: they are multiplied into one number eight at a time, as FNV
  /// does with one.
  static func hash(of bytes: RawSpan) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var byteOffset = 0
    while byteOffset + 8 <= bytes.byteCount {
      let next = bytes.unsafeLoadUnaligned(fromByteOffset: byteOffset, as: UInt64.self)
      hash = mixed(hash ^ UInt64(littleEndian: next))
      byteOffset += 8
    }
    var rest: UInt64 = 0
    while byteOffset < bytes.byteCount {
      rest = rest << 8 | UInt64(bytes[byte: byteOffset])
      byteOffset += 1
    }
    return mixed(hash ^ rest ^ UInt64(bytes.byteCount) << 56)
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
