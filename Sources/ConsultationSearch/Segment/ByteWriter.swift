/// Bytes of an index in the making; numbers are little-endian.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// Makes room for so many bytes in all.
  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  mutating func write(_ other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  mutating func write16(_ number: Int) {
    let number = UInt16(truncatingIfNeeded: number)
    bytes.append(UInt8(truncatingIfNeeded: number))
    bytes.append(UInt8(truncatingIfNeeded: number >> 8))
  }

  mutating func write32(_ number: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) {
      bytes.append(contentsOf: $0)
    }
  }

  /// Writes a number of 1 to 4 bytes.
  mutating func write(_ number: Int, width: Int) {
    switch width {
    case 1: write(byte: UInt8(truncatingIfNeeded: number))
    case 2: write16(number)
    case 3:
      write16(number)
      write(byte: UInt8(truncatingIfNeeded: number >> 16))
    default: write32(number)
    }
  }

  mutating func write64(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) {
      bytes.append(contentsOf: $0)
    }
  }

  /// Writes a number in seven bits to a byte, the lowest first.
  mutating func writeVarint(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// How many bytes a varint has.
  static func sizeOfVarint(_ number: Int) -> Int {
    max(1, (Int.bitWidth - number.leadingZeroBitCount + 6) / 7)
  }

  /// Writes a text's length in bytes and its bytes.
  mutating func write(_ text: String) {
    writeVarint(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ bitmap: RecordBitmap) {
    for word in bitmap.words {
      withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  /// Writes so many zeros, and hands over all bytes with where these begin, to be changed.
  mutating func append(zeros count: Int, _ change: (inout MutableSpan<UInt8>, Int) -> Void) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var span = bytes.mutableSpan
    change(&span, start)
  }
}
