/// Numbers of an index, little-endian. What lies beyond the end reads as nothing, since a damaged
/// file may point anywhere.
extension RawSpan {
  /// One of the 64-bit words of a bitmap; bits beyond the end are not set.
  @inline(__always)
  func bitmapWord(_ entry: Int) -> UInt64 {
    let start = entry << 3
    if start + 8 <= byteCount {
      return UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var word: UInt64 = 0
    for offset in start..<max(start, byteCount) {
      word |= UInt64(self[byte: offset]) << UInt64((offset - start) << 3)
    }
    return word
  }

  @inline(__always)
  subscript(byte offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

  /// One of a row of 8-bit numbers; 0 beyond the end.
  @inline(__always)
  func number8(_ entry: Int) -> Int {
    entry >= 0 && entry < byteCount ? Int(self[byte: entry]) : 0
  }

  /// One of a row of 16-bit numbers; 0 beyond the end.
  @inline(__always)
  func number16(_ entry: Int) -> Int {
    let start = entry << 1
    guard start >= 0, start + 2 <= byteCount else { return 0 }
    return Int(UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: start, as: UInt16.self)))
  }

  /// One of a row of 32-bit numbers; 0 beyond the end.
  @inline(__always)
  func number32(_ entry: Int) -> Int {
    let start = entry << 2
    guard start >= 0, start + 4 <= byteCount else { return 0 }
    return Int(UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)))
  }

  /// One of a row of 24-bit numbers; 0 beyond the end.
  @inline(__always)
  func number24(_ entry: Int) -> Int {
    let start = 3 * entry
    guard start >= 0, start + 3 <= byteCount else { return 0 }
    let low = unsafeLoadUnaligned(fromByteOffset: start, as: UInt16.self)
    return Int(UInt16(littleEndian: low)) | Int(self[byte: start + 2]) << 16
  }

  /// One of a row of numbers of 1 to 4 bytes each; 0 beyond the end.
  @inline(__always)
  func number(_ entry: Int, width: Int) -> Int {
    switch width {
    case 1: number8(entry)
    case 2: number16(entry)
    case 3: number24(entry)
    default: number32(entry)
    }
  }

  /// One of a row of 64-bit numbers, which may be below 0; 0 beyond the end.
  @inline(__always)
  func number64(_ entry: Int) -> Int { Int(truncatingIfNeeded: bitmapWord(entry)) }

  /// A number of seven bits to a byte, the lowest first, and moves on behind it; at the end, or
  /// where it would have more than 35 bits, nil.
  @inline(__always)
  func varint(at byteOffset: inout Int) -> Int? {
    guard byteOffset < byteCount else { return nil }
    let first = self[byte: byteOffset]
    byteOffset += 1
    if first < 0x80 { return Int(first) }
    return longVarint(from: first, at: &byteOffset)
  }

  private func longVarint(from first: UInt8, at byteOffset: inout Int) -> Int? {
    var number = Int(first & 0x7F)
    var shift = 7
    while byteOffset < byteCount, shift < 35 {
      let byte = self[byte: byteOffset]
      byteOffset += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    byteOffset = byteCount
    return nil
  }

  /// The offsets of so many bytes from one on, as far as there are any.
  func clamped(_ start: Int, count: Int) -> Range<Int> {
    let start = Swift.min(Swift.max(start, 0), byteCount)
    return start..<(start + Swift.min(Swift.max(count, 0), byteCount - start))
  }

  /// A text after its length in bytes, and moves on behind it; nil where it does not end.
  func text(at byteOffset: inout Int) -> String? {
    guard let count = varint(at: &byteOffset), count <= byteCount - byteOffset else { return nil }
    let bytes = extracting(clamped(byteOffset, count: count))
    byteOffset += count
    return bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
