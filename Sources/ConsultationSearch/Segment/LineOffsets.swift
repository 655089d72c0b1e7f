/// Where the lines of a segment's responses stand in their file, ascending.
///
/// Each of a group is told by how far it begins behind the first of the group, and by its length;
/// where that takes more than 16 bits for any, all of the segment have 32.
struct LineOffsets: Sendable {
  private let bytes: IndexBytes
  private let range: Range<Int>
  private let groupCount: Int
  /// How many bytes a number has: 2 or 4.
  private let width: Int

  /// How many lines a group has.
  private static let groupSize = 32
  /// How many bytes tell where a group begins.
  private static let baseSize = 8

  /// The lines of so many responses, in a range of a segment's bytes.
  init(bytes: IndexBytes, range: Range<Int>, count: Int) {
    self.bytes = bytes
    self.range = range
    groupCount = Self.groups(of: count)
    width = range.count - groupCount * Self.baseSize >= 8 * count ? 4 : 2
  }

  /// The bytes of the file that say a response, by its index in the segment.
  subscript(response: Int) -> Range<Int> {
    let group = range.dropFirst(response / Self.groupSize * Self.baseSize).prefix(Self.baseSize)
    let base = bytes.read(group) { $0.number64(0) }
    let line = range.dropFirst(groupCount * Self.baseSize + 2 * response * width)
      .prefix(2 * width)
    return bytes.read(line) { numbers in
      // Bytes of an index may say anything.
      let first = base & (IndexFile.mostOffset - 1) + numbers.number(0, width: width)
      return first..<(first + numbers.number(1, width: width))
    }
  }

  /// The bytes that tell some lines.
  static func bytes(of lines: [Range<Int>]) -> [UInt8] {
    var (bases, numbers, wide) = (ByteWriter(), ByteWriter(), ByteWriter())
    var base = 0
    var most = 0
    for (lineIndex, line) in lines.enumerated() {
      if lineIndex % groupSize == 0 {
        base = line.lowerBound
        bases.write64(base)
      }
      for number in [line.lowerBound - base, line.count] {
        most = max(most, number)
        numbers.write16(number)
        wide.write32(number)
      }
    }
    return bases.bytes + (most < 1 << 16 ? numbers : wide).bytes
  }

  private static func groups(of count: Int) -> Int { (count + groupSize - 1) / groupSize }
}
