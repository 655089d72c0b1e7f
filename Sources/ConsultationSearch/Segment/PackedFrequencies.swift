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

    @inline(__always)
    var bits: Int { 2 * rawValue }
    /// What stands for all numbers that have a varint.
    @inline(__always)
    var large: Int { 1 &<< bits - 1 }
  }

  private var smallSize: Int { (count * width.bits + 7) >> 3 }

  /// How many bytes all have.
  var size: Int { smallSize + largeSize }

  /// Where the frequencies begin.
  @inline(__always)
  func cursor() -> Cursor { Cursor(width: width, large: smallSize) }

  /// Which of the frequencies is the next.
  struct Cursor {
    private let width: Int
    private let mask: UInt64
    /// Less than this stands for itself.
    private let end: UInt64
    /// Where the next of those begins that are too large for their bits.
    private var large: Int
    private var word = 0
    /// The bits that are read but not handed over, and how many there are.
    private var bits: UInt64 = 0
    private var left = 0

    @inline(__always)
    fileprivate init(width: Width, large: Int) {
      self.width = width.bits
      mask = UInt64(width.large)
      end = width == .none ? 1 : mask
      self.large = large
    }

    /// The next frequency in the bytes of all; what lies beyond the end reads as two.
    @inline(__always)
    mutating func next(in bytes: RawSpan) -> Int {
      if left == 0 {
        bits = bytes.bitmapWord(word)
        word += 1
        left = 64
      }
      let number = bits & mask
      bits &>>= UInt64(truncatingIfNeeded: width)
      left -= width
      guard number >= end else { return Int(truncatingIfNeeded: number) + 2 }
      return Int(truncatingIfNeeded: number) + 2 + (bytes.varint(at: &large) ?? 0)
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
