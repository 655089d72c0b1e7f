import CIndex

/// How a saved index stands in its file: a head, blocks, and a foot
/// that says where they stand and what they have to agree with; `FORMAT.md` says it byte by byte.
struct IndexFile {
  static let magic = Array("greenpaper index".utf8)
  static let headSize = 40
  /// More than the foot of any index has, and no more than is read of what somebody made up.
  static let mostFootSize = 1 << 24

  /// No file is longer; what stands beyond is a number that somebody made up.
  static let mostOffset = 1 << 48

  /// Where a block stands, and the checksums of its chunks.
  struct BlockPlace: Equatable {
    var offset: Int
    var size: Int
    var checksums: [UInt32]
  }

  /// What the foot says.
  struct Foot: Equatable {
    /// The bytes of the index's origin.
    var origin: [UInt8]
    var blocks: [BlockPlace] = []
    /// How many lines of the responses were left out, and the first faults, a sentence each.
    var leftOutCount = 0
    var faults: [String] = []
  }

  /// The head's bytes for a foot that stands at an offset.
  static func head(of foot: [UInt8], at offset: Int) -> [UInt8] {
    var writer = ByteWriter(magic)
    writer.write64(offset)
    writer.write32(foot.count)
    writer.write32(Int(checksum(foot)))
    writer.write32(0)
    writer.write32(Int(checksum(writer.bytes)))
    return writer.bytes
  }

  /// Where the foot stands and its checksum, from the head's bytes; nil where they are no head.
  static func footPlace(_ head: [UInt8]) -> (range: Range<Int>, checksum: UInt32)? {
    let bytes = head.span.bytes
    guard head.count == headSize, head.starts(with: magic),
      bytes.number32(9) == Int(checksum(Array(head.dropLast(4))))
    else { return nil }
    let offset = bytes.number64(2)
    let size = bytes.number32(6)
    guard (0...mostOffset).contains(offset), size <= mostFootSize else { return nil }
    return (offset..<(offset + size), UInt32(truncatingIfNeeded: bytes.number32(7)))
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { cindex_checksum($0.baseAddress, $0.count) }
  }
}

extension IndexFile.Foot {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.writeVarint(origin.count)
    writer.write(origin)
    writer.writeVarint(leftOutCount)
    writer.writeVarint(faults.count)
    for fault in faults { writer.write(fault) }
    writer.writeVarint(blocks.count)
    for block in blocks {
      writer.write64(block.offset)
      writer.write32(block.size)
      for checksum in block.checksums { writer.write32(Int(checksum)) }
    }
    return writer.bytes
  }

  /// Nil where the bytes are no foot.
  init?(_ bytes: RawSpan) {
    var place = 0
    guard let size = bytes.varint(at: &place), size <= bytes.byteCount - place else { return nil }
    origin = (place..<(place + size)).map { bytes[byte: $0] }
    place += size
    guard let leftOut = bytes.varint(at: &place), let faultCount = bytes.varint(at: &place),
      faultCount <= bytes.byteCount
    else { return nil }
    leftOutCount = leftOut
    for _ in 0..<faultCount {
      guard let fault = bytes.text(at: &place) else { return nil }
      faults.append(fault)
    }
    guard let count = bytes.varint(at: &place), count <= bytes.byteCount else { return nil }
    for _ in 0..<count {
      guard let block = Self.block(bytes, at: &place) else { return nil }
      blocks.append(block)
    }
  }

  private static func block(_ bytes: RawSpan, at place: inout Int) -> IndexFile.BlockPlace? {
    guard bytes.byteCount - place >= 12 else { return nil }
    let head = bytes.extracting(place..<(place + 12))
    let offset = head.number64(0)
    let size = head.number32(2)
    let chunks = (size + MappedBlock.chunkSize - 1) / MappedBlock.chunkSize
    place += 12
    guard (0...IndexFile.mostOffset).contains(offset), offset % MappedBlock.alignment == 0,
      size > 0, bytes.byteCount - place >= 4 * chunks
    else { return nil }
    let sums = bytes.extracting(place..<(place + 4 * chunks))
    place += 4 * chunks
    return IndexFile.BlockPlace(
      offset: offset, size: size,
      checksums: (0..<chunks).map { UInt32(truncatingIfNeeded: sums.number32($0)) })
  }
}
