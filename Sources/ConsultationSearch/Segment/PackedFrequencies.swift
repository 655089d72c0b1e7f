/// How often each of some records has a term that it has more than once, less two: a few bits each,
/// and where they are all set, as a varint behind all of them what goes beyond.
struct PackedFrequencies {
  let count: Int
  let width: Width
  /// How many bytes the varints have.
  let largeSize: Int

  /// How many bits there are for each: none where each record has the term twice.
  enum Width: Int, CaseIterable {
    case none, two, four

    var bits: Int { 2 * rawValue }
    /// What stands for all numbers that have a varint.
    var large: Int { 1 << bits - 1 }
  }

  private var smallSize: Int { (count * width.bits + 7) >> 3 }

  /// How many bytes all have.
  var size: Int { smallSize + largeSize }

  /// The frequencies that stand at an offset.
  @inline(__always)
  func cursor(at start: Int) -> Cursor {
    Cursor(mask: width.large, bits: width.bits, bit: start << 3, place: start + smallSize)
  }

  /// Which of the frequencies is the next.
  struct Cursor {
    fileprivate let mask: Int
    fileprivate let bits: Int
    fileprivate var bit: Int
    fileprivate var place: Int

    /// The next frequency in the bytes; what lies beyond the end reads as two.
    @inline(__always)
    mutating func next(in bytes: RawSpan) -> Int {
      let number = bytes.number8(bit >> 3) &>> (bit & 7) & mask
      bit += bits
      if number < mask || mask == 0 { return number + 2 }
      return number + 2 + (bytes.varint(at: &place) ?? 0)
    }
  }

  /// The frequencies in as few bytes as any width makes of them; none are below two.
  init(_ frequencies: [Int]) {
    var best: Self?
    for width in Width.allCases where width != .none || !frequencies.contains(where: { $0 > 2 }) {
      let large = frequencies.lazy.map { $0 - 2 - width.large }.filter { $0 >= 0 }
      let packed = Self(
        count: frequencies.count, width: width,
        largeSize: width == .none ? 0 : large.map(ByteWriter.sizeOfVarint).reduce(0, +))
      if best.map({ packed.size < $0.size }) ?? true { best = packed }
      if width == .none { break }
    }
    self = best ?? Self(count: 0, width: .none, largeSize: 0)
  }

  init(count: Int, width: Width, largeSize: Int) {
    self.count = count
    self.width = width
    self.largeSize = largeSize
  }

  /// Writes these frequencies.
  func write(_ frequencies: [Int], to writer: inout ByteWriter) {
    guard width != .none else { return }
    var (byte, bits) = (0, 0)
    for frequency in frequencies {
      byte |= min(frequency - 2, width.large) << bits
      bits += width.bits
      guard bits == 8 else { continue }
      writer.write(byte: UInt8(byte))
      (byte, bits) = (0, 0)
    }
    if bits > 0 { writer.write(byte: UInt8(byte)) }
    for frequency in frequencies where frequency - 2 >= width.large {
      writer.writeVarint(frequency - 2 - width.large)
    }
  }
}
