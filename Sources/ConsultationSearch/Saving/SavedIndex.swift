import Glibc

/// An index that was kept from an earlier start of the program, mapped.
struct SavedIndex {
  let blocks: [StoredBlock]
  /// How many lines of the responses were left out, and the first faults, a sentence each.
  let leftOutCount: Int
  let faults: [String]

  /// Opens what is kept of a file of responses; nil where nothing is, or of another state of the
  /// file, or where it is damaged, as far as that shows before it is read.
  init?(of responses: String, _ origin: IndexOrigin, in folder: IndexFolder) {
    let path = folder.file(of: responses)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    // What somebody else put there may be changed by them while it is read.
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(),
      let foot = Self.foot(of: descriptor, size: Int(status.st_size)),
      foot.origin == origin.bytes
    else { return nil }
    var blocks: [StoredBlock] = []
    for place in foot.blocks {
      guard place.offset + place.size <= Int(status.st_size),
        let mapped = MappedBlock(
          descriptor: descriptor, offset: place.offset, count: place.size,
          checksums: place.checksums),
        let block = StoredBlock(IndexBytes(mapped))
      else { return nil }
      blocks.append(block)
    }
    self.blocks = blocks
    leftOutCount = foot.leftOutCount
    faults = foot.faults
  }

  private static func foot(of descriptor: Int32, size: Int) -> IndexFile.Foot? {
    guard let head = bytes(in: 0..<IndexFile.headSize, of: descriptor),
      let (range, checksum) = IndexFile.footPlace(head), range.upperBound <= size,
      let bytes = bytes(in: range, of: descriptor), IndexFile.checksum(bytes) == checksum
    else { return nil }
    return IndexFile.Foot(bytes.span.bytes)
  }

  private static func bytes(in range: Range<Int>, of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: range.count)
    let count = bytes.withUnsafeMutableBytes {
      pread(descriptor, $0.baseAddress, $0.count, off_t(range.lowerBound))
    }
    return count == range.count ? bytes : nil
  }
}
