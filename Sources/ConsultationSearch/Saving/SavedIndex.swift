import Glibc

/// An index that was kept from an earlier start of the program, mapped.
struct SavedIndex {
  /// Where the segments stand.
  let file: SegmentFile
  let segments: [StoredSegment]
  /// How many lines of the responses were left out, and the first faults, a sentence each.
  let rejectedCount: Int
  let faults: [String]
  /// The hash of the responses as they were read.
  let contentHash: UInt64

  /// Opens what is kept of a file of responses; nil where nothing is, or of another state of the
  /// file, or where it is damaged, as far as that shows before it is read.
  init?(of responses: String, _ fingerprint: IndexFingerprint, in folder: IndexFolder) {
    guard let file = SegmentFile(whole: folder.file(of: responses)) else { return nil }
    let size = file.size
    guard let foot = Self.foot(of: file, size: size), foot.fingerprint == fingerprint.bytes else {
      return nil
    }
    var segments: [StoredSegment] = []
    for location in foot.segments {
      guard location.offset <= size - location.size,
        let mapped = file.segment(
          at: location.offset, count: location.size, checksums: location.checksums),
        let segment = StoredSegment(IndexBytes(mapped))
      else { return nil }
      segments.append(segment)
    }
    self.file = file
    self.segments = segments
    rejectedCount = foot.rejectedCount
    faults = foot.faults
    contentHash = foot.contentHash
  }

  private static func foot(of file: SegmentFile, size: Int) -> IndexFile.Foot? {
    guard let head = file.bytes(in: 0..<IndexFile.headSize),
      let (range, checksum) = IndexFile.footLocation(head), range.upperBound <= size,
      let bytes = file.bytes(in: range), IndexFile.checksum(bytes) == checksum
    else { return nil }
    return IndexFile.Foot(bytes.span.bytes)
  }
}
