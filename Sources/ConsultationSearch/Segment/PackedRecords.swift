/// Some records of a segment in as many bytes as their number alone tells: a bitmap of those that are
/// many, 16 bits for each of a few, and Elias-Fano lists of all others (Vigna, "Quasi-succinct
/// indices", 2013), whose low bits stand apart from the high ones, so that none waits for another.
struct PackedRecords {
  let count: Int
  /// How many records the segment has.
  let capacity: Int
  /// How many low bits of each record a list has.
  private let lowWidth: Int

  /// Fewer than these have 16 bits each.
  private static let fewest = 16

  /// So many records of a segment.
  @inline(__always)
  init(count: Int, capacity: Int) {
    self.count = count
    self.capacity = capacity
    guard count > 0, count < capacity else {
      lowWidth = 0
      return
    }
    // The logarithm of how many records come to one of these, rounded down.
    let width = count.leadingZeroBitCount - capacity.leadingZeroBitCount
    lowWidth = count &<< width > capacity ? width - 1 : width
  }

  /// Whether a bitmap tells them.
  @inline(__always)
  var isBitmap: Bool { count * 8 >= capacity }

  private var isList: Bool { count >= Self.fewest }
  private var lowSize: Int { (count * lowWidth + 7) >> 3 }
  /// A bit for each record and one for each step of the high bits.
  private var highSize: Int { (count + (capacity - 1) &>> lowWidth + 7) >> 3 }

  /// How many bytes the records have.
  var size: Int {
    if isBitmap { return RecordBitmap.byteCount(capacity: capacity) }
    return isList ? lowSize + highSize : 2 * count
  }

  /// Hands over the records that stand at an offset, ascending; none where not all are there.
  @inline(__always)
  func visit(in bytes: RawSpan, at start: Int, _ take: (Int) -> Void) {
    guard start >= 0, start <= bytes.byteCount - size else { return }
    let bytes = bytes.extracting(start..<(start + size))
    if isBitmap { return visitBitmap(in: bytes, take) }
    if isList { return visitList(in: bytes, take) }
    for recordIndex in 0..<count {
      let record = bytes.number16(recordIndex)
      if record < capacity { take(record) }
    }
  }

  @inline(__always)
  private func visitBitmap(in bytes: RawSpan, _ take: (Int) -> Void) {
    let words = (capacity + 63) >> 6
    for word in 0..<words {
      var rest = bytes.bitmapWord(word)
      // There may be bits beyond the last record.
      if word == words - 1, capacity & 63 > 0 { rest &= (1 << UInt64(capacity & 63)) - 1 }
      while rest != 0 {
        take(word << 6 | rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }

  @inline(__always)
  private func visitList(in bytes: RawSpan, _ take: (Int) -> Void) {
    let (lowSize, mask) = (lowSize, 1 &<< lowWidth - 1)
    let high = bytes.extracting(lowSize..<bytes.byteCount)
    var (recordIndex, bit) = (0, 0)
    for word in 0..<((high.byteCount + 7) >> 3) {
      var rest = high.bitmapWord(word)
      while rest != 0, recordIndex < count {
        // Four bytes are there: low bits are twelve at the most, and of sixteen records or more the
        // high bits behind them have four.
        let low = bytes.unsafeLoadUnaligned(fromByteOffset: bit >> 3, as: UInt32.self)
        let step = word << 6 + rest.trailingZeroBitCount - recordIndex
        let record = step &<< lowWidth | Int(UInt32(littleEndian: low)) &>> (bit & 7) & mask
        if record < capacity { take(record) }
        rest &= rest &- 1
        recordIndex += 1
        bit += lowWidth
      }
    }
  }

  /// Writes as many records as these are, which ascend.
  func write(_ records: Span<UInt16>, to writer: inout ByteWriter) {
    if isBitmap {
      var bitmap = RecordBitmap(capacity: capacity)
      for recordIndex in records.indices { bitmap.insert(Int(records[recordIndex])) }
      writer.write(bitmap)
    } else if isList {
      writer.append(zeros: size) { writeList(records, to: &$0, at: $1) }
    } else {
      for recordIndex in records.indices { writer.write16(Int(records[recordIndex])) }
    }
  }

  private func writeList(
    _ records: Span<UInt16>, to bytes: inout MutableSpan<UInt8>, at start: Int
  ) {
    let (highStart, mask) = (start + lowSize, UInt64(1) << UInt64(lowWidth) - 1)
    var (low, lowBits, end) = (UInt64(0), 0, start)
    for recordIndex in records.indices {
      let record = UInt64(records[recordIndex])
      low |= (record & mask) &<< UInt64(lowBits)
      lowBits += lowWidth
      while lowBits >= 8 {
        bytes[end] = UInt8(truncatingIfNeeded: low)
        (low, lowBits, end) = (low >> 8, lowBits - 8, end + 1)
      }
      let bit = Int(record) &>> lowWidth + recordIndex
      bytes[highStart + bit >> 3] |= 1 << UInt8(bit & 7)
    }
    if lowBits > 0 { bytes[end] = UInt8(truncatingIfNeeded: low) }
  }
}
