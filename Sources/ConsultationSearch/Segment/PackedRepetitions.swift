import CIndex

/// How often each record of a segment has a term beyond once, where many have it more than once: two
/// or four bits each, and where they are all set, as a varint behind all of them what goes beyond.
///
/// For every 64 records there are 16 or 32 bytes: the lowest bits of each are those of as many first
/// records, the next those of the next.
struct PackedRepetitions {
  /// How many records the segment has.
  let capacity: Int
  let width: PackedFrequencies.Width
  /// How many bytes the varints have.
  let largeSize: Int

  private var bytesOfBlock: Int { 8 * width.bits }
  private var smallSize: Int { (capacity + 63) >> 6 * bytesOfBlock }

  /// How many bytes all have.
  var size: Int { smallSize + largeSize }

  /// In as few bytes as either width makes of the frequencies of the records that have the term more
  /// than once.
  init(_ frequencies: [Int], capacity: Int) {
    let (two, four) = (
      Self(frequencies, .two, capacity: capacity), Self(frequencies, .four, capacity: capacity)
    )
    self = two.size < four.size ? two : four
  }

  private init(_ frequencies: [Int], _ width: PackedFrequencies.Width, capacity: Int) {
    let large = frequencies.lazy.map { $0 - 1 - width.large }.filter { $0 >= 0 }
    self.init(
      capacity: capacity, width: width,
      largeSize: large.map(ByteWriter.sizeOfVarint).reduce(0, +))
  }

  init(capacity: Int, width: PackedFrequencies.Width, largeSize: Int) {
    self.capacity = capacity
    self.width = width
    self.largeSize = largeSize
  }

  /// Writes how often each of some records, which ascend, has the term.
  func write(_ records: Span<UInt16>, _ frequencies: [Int], to writer: inout ByteWriter) {
    writer.append(zeros: smallSize) { bytes, start in
      for recordIndex in records.indices {
        let (byte, shift) = self.location(of: Int(records[recordIndex]))
        bytes[start + byte] |= UInt8(min(frequencies[recordIndex] - 1, width.large)) << UInt8(shift)
      }
    }
    for frequency in frequencies where frequency > width.large {
      writer.writeVarint(frequency - 1 - width.large)
    }
  }

  /// The byte in which the bits of a record are, and the lowest of these.
  @inline(__always)
  private func location(of record: Int) -> (byte: Int, shift: Int) {
    let inBlock = record & 63
    return (
      record >> 6 * bytesOfBlock + inBlock % bytesOfBlock, inBlock / bytesOfBlock * width.bits
    )
  }

  /// Adds to how often each record has some terms beyond once, in a byte each, where that stays below
  /// 255, and hands over all others with how often they have this one; none where not all bytes are
  /// there.
  func add(
    to repetitions: UnsafeMutableBufferPointer<UInt8>, from bytes: RawSpan, at start: Int,
    other: (_ count: Int, _ record: Int) -> Void
  ) {
    guard width != .none, start >= 0, start <= bytes.byteCount - size,
      repetitions.count == capacity
    else { return }
    let bytes = bytes.extracting(start..<(start + size))
    var odd = [UInt64](repeating: 0, count: (capacity + 63) >> 6)
    bytes.withUnsafeBytes {
      cindex_add_repetitions(
        repetitions.baseAddress, capacity, $0.baseAddress, width == .four, &odd)
    }
    var large = smallSize
    for word in odd.indices {
      var rest = odd[word]
      while rest != 0 {
        let record = word << 6 | rest.trailingZeroBitCount
        rest &= rest &- 1
        guard record < capacity else { continue }
        other(number(of: record, in: bytes, &large), record)
      }
    }
  }

  /// Hands over the records that have the term more than once, ascending, with how often.
  func visit(in bytes: RawSpan, at start: Int, _ take: (Posting) -> Void) {
    guard width != .none, start >= 0, start <= bytes.byteCount - size else { return }
    let bytes = bytes.extracting(start..<(start + size))
    var large = smallSize
    for record in 0..<capacity {
      let count = number(of: record, in: bytes, &large)
      if count > 0 { take(Posting(record: record, frequency: count + 1)) }
    }
  }

  /// How often a record has the term beyond once; of those that have a varint, the next.
  @inline(__always)
  private func number(of record: Int, in bytes: RawSpan, _ large: inout Int) -> Int {
    let (byte, shift) = location(of: record)
    let number = bytes.number8(byte) >> shift & width.large
    return number < width.large ? number : number + (bytes.varint(at: &large) ?? 0)
  }
}
