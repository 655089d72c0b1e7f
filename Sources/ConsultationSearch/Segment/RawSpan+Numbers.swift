/// Numbers of an index, little-endian. What lies beyond the end reads as nothing, since a damaged
/// file may point anywhere.
extension RawSpan {
  /// One of the 64-bit words of a bitmap; bits beyond the end are not set.
  @inline(__always)
  func bitmapWord(_ place: Int) -> UInt64 {
    let start = place << 3
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
  subscript(byte place: Int) -> UInt8 { unsafeLoad(fromByteOffset: place, as: UInt8.self) }

  /// One of a row of 8-bit numbers; 0 beyond the end.
  @inline(__always)
  func number8(_ place: Int) -> Int {
    place >= 0 && place < byteCount ? Int(self[byte: place]) : 0
  }

  /// One of a row of 16-bit numbers; 0 beyond the end.
  @inline(__always)
  func number16(_ place: Int) -> Int {
    let start = place << 1
    guard start >= 0, start + 2 <= byteCount else { return 0 }
    return Int(UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: start, as: UInt16.self)))
  }

  /// One of a row of 32-bit numbers; 0 beyond the end.
  @inline(__always)
  func number32(_ place: Int) -> Int {
    let start = place << 2
    guard start >= 0, start + 4 <= byteCount else { return 0 }
    return Int(UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)))
  }

  /// One of a row of 24-bit numbers; 0 beyond the end.
  @inline(__always)
  func number24(_ place: Int) -> Int {
    let start = 3 * place
    guard start >= 0, start + 3 <= byteCount else { return 0 }
    let low = unsafeLoadUnaligned(fromByteOffset: start, as: UInt16.self)
    return Int(UInt16(littleEndian: low)) | Int(self[byte: start + 2]) << 16
  }

  /// One of a row of numbers of 1 to 4 bytes each; 0 beyond the end.
  @inline(__always)
  func number(_ place: Int, width: Int) -> Int {
    switch width {
    case 1: number8(place)
    case 2: number16(place)
    case 3: number24(place)
    default: number32(place)
    }
  }

  /// One of a row of 64-bit numbers, which may be below 0; 0 beyond the end.
  @inline(__always)
  func number64(_ place: Int) -> Int { Int(truncatingIfNeeded: bitmapWord(place)) }

  /// A number of seven bits to a byte, the lowest first, and moves on behind it; at the end, or
  /// where it would have more than 35 bits, nil.
  @inline(__always)
  func varint(at place: inout Int) -> Int? {
    guard place < byteCount else { return nil }
    let first = self[byte: place]
    place += 1
    if first < 0x80 { return Int(first) }
    return longVarint(from: first, at: &place)
  }

  private func longVarint(from first: UInt8, at place: inout Int) -> Int? {
    var number = Int(first & 0x7F)
    var shift = 7
    while place < byteCount, shift < 35 {
      let byte = self[byte: place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    place = byteCount
    return nil
  }

  /// The places of so many bytes from one on, as far as there are any.
  func clamped(_ start: Int, count: Int) -> Range<Int> {
    let start = Swift.min(Swift.max(start, 0), byteCount)
    return start..<(start + Swift.min(Swift.max(count, 0), byteCount - start))
  }

  /// A text after its length in bytes, and moves on behind it; nil where it does not end.
  func text(at place: inout Int) -> String? {
    guard let count = varint(at: &place), count <= byteCount - place else { return nil }
    let bytes = extracting(clamped(place, count: count))
    place += count
    return bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
