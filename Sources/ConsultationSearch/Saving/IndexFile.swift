import CIndex

/// How a saved index stands in its file: a head, segments, and a foot
/// that says where they stand and what they have to agree with; `FORMAT.md` says it byte by byte.
struct IndexFile {
  static let magic = Array("greenpaper index".utf8)
  static let headSize = 40
  /// More than the foot of any index has, and no more than is read of what somebody made up.
  static let mostFootSize = 1 << 24

  /// No file is longer; what stands beyond is a number that somebody made up.
  static let mostOffset = 1 << 48

  /// Where a segment stands, and the checksums of its chunks.
  struct SegmentLocation: Equatable {
    var offset: Int
    var size: Int
    var checksums: [UInt32]
  }

  /// What the foot says.
  struct Foot: Equatable {
    /// The bytes of the index's fingerprint.
    var fingerprint: [UInt8]
    var segments: [SegmentLocation] = []
    /// How many lines of the responses were left out, and the first faults, a sentence each.
    var rejectedCount = 0
    var faults: [String] = []
    /// The hash of the responses as they were read.
    var contentHash: UInt64 = 0
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
  static func footLocation(_ head: [UInt8]) -> (range: Range<Int>, checksum: UInt32)? {
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
    writer.writeVarint(fingerprint.count)
    writer.write(fingerprint)
    writer.writeVarint(rejectedCount)
    writer.writeVarint(faults.count)
    for fault in faults { writer.write(fault) }
    writer.write32(Int(contentHash & 0xFFFF_FFFF))
    writer.write32(Int(contentHash >> 32))
    writer.writeVarint(segments.count)
    for segment in segments {
      writer.write64(segment.offset)
      writer.write32(segment.size)
      for checksum in segment.checksums { writer.write32(Int(checksum)) }
    }
    return writer.bytes
  }

  /// Nil where the bytes are no foot.
  init?(_ bytes: RawSpan) {
    var byteOffset = 0
    guard let size = bytes.varint(at: &byteOffset), size <= bytes.byteCount - byteOffset else {
      return nil
    }
    fingerprint = (byteOffset..<(byteOffset + size)).map { bytes[byte: $0] }
    byteOffset += size
    guard let rejected = bytes.varint(at: &byteOffset),
      let faultCount = bytes.varint(at: &byteOffset),
      faultCount <= bytes.byteCount
    else { return nil }
    rejectedCount = rejected
    for _ in 0..<faultCount {
      guard let fault = bytes.text(at: &byteOffset) else { return nil }
      faults.append(fault)
    }
    guard bytes.byteCount - byteOffset >= 8 else { return nil }
    let hash = bytes.extracting(byteOffset..<(byteOffset + 8))
    contentHash = UInt64(hash.number32(0)) | UInt64(hash.number32(1)) << 32
    byteOffset += 8
    guard let count = bytes.varint(at: &byteOffset), count <= bytes.byteCount else { return nil }
    for _ in 0..<count {
      guard let segment = Self.segment(bytes, at: &byteOffset) else { return nil }
      segments.append(segment)
    }
  }

  private static func segment(_ bytes: RawSpan, at byteOffset: inout Int) -> IndexFile
    .SegmentLocation?
  {
    guard bytes.byteCount - byteOffset >= 12 else { return nil }
    let head = bytes.extracting(byteOffset..<(byteOffset + 12))
    let offset = head.number64(0)
    let size = head.number32(2)
    let chunks = (size + MappedSegment.chunkSize - 1) / MappedSegment.chunkSize
    byteOffset += 12
    guard (0...IndexFile.mostOffset).contains(offset), offset % MappedSegment.alignment == 0,
      size > 0, bytes.byteCount - byteOffset >= 4 * chunks
    else { return nil }
    let sums = bytes.extracting(byteOffset..<(byteOffset + 4 * chunks))
    byteOffset += 4 * chunks
    return IndexFile.SegmentLocation(
      offset: offset, size: size,
      checksums: (0..<chunks).map { UInt32(truncatingIfNeeded: sums.number32($0)) })
  }
}
