/// The terms of a segment whose stems differ from themselves, by the hashes of these.
///
/// They are ordered by their hashes, of which the first bits choose a group and the next eight tell
/// its terms apart, but for some: whoever asks has to look at the stems.
struct StemTable {
  private let bytes: IndexBytes
  private let range: Range<Int>
  /// How many bytes the number of a term has.
  private let width: Int
  private let count: Int
  private let groupBits: Int

  /// Reads what stands in a range of a segment's bytes; empty where that makes no sense.
  init(_ bytes: IndexBytes, at range: Range<Int>, width: Int) {
    self.bytes = bytes
    self.range = range
    self.width = width
    let count = bytes.number32(0, in: range)
    self.count = count <= range.count ? count : 0
    groupBits = Self.groupBits(of: self.count)
  }

  /// How many bits choose a group where there are so many terms, of which one has 8 to 16 then.
  private static func groupBits(of count: Int) -> Int {
    min(24, max(0, Int.bitWidth - count.leadingZeroBitCount - 4))
  }

  /// Which of a group's terms a hash may be of.
  private static func tag(_ hash: Int, groupBits: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: hash >> (24 - groupBits))
  }

  /// The terms whose stems may have a hash of 32 bits, ascending; all that have it are among them.
  func terms(withHash hash: Int) -> [Int] {
    guard count > 0 else { return [] }
    let group = hash >> (32 - groupBits)
    let start = min(bytes.number32(1 + group, in: range), count)
    let end = min(max(start, bytes.number32(2 + group, in: range)), count)
    let tag = Int(Self.tag(hash, groupBits: groupBits))
    let tags = range.dropFirst(4 * (2 + 1 << groupBits))
    let numbers = tags.dropFirst(count + width * start).prefix(width * (end - start))
    return bytes.read(tags.dropFirst(start).prefix(end - start)) { tags in
      bytes.read(numbers) { numbers in
        (0..<tags.byteCount).filter { tags.number8($0) == tag }
          .map { numbers.number($0, width: width) }
      }
    }
  }

  /// The bytes of a table of terms, whose numbers have so many bytes, with their stems' hashes.
  static func bytes(of stems: [(hash: Int, term: Int)], width: Int) -> ByteWriter {
    var writer = ByteWriter()
    guard !stems.isEmpty else { return writer }
    let groupBits = groupBits(of: stems.count)
    let stems = stems.sorted(by: <)
    writer.write32(stems.count)
    var end = 0
    for group in 0...(1 << groupBits) {
      while end < stems.count, stems[end].hash >> (32 - groupBits) < group { end += 1 }
      writer.write32(end)
    }
    for stem in stems { writer.write(byte: tag(stem.hash, groupBits: groupBits)) }
    for stem in stems { writer.write(stem.term, width: width) }
    return writer
  }
}
