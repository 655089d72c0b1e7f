import Glibc

/// An index that was kept from an earlier start of the program, mapped.
struct SavedIndex {
  /// Where the blocks stand.
  let file: BlockFile
  let blocks: [StoredBlock]
  /// How many lines of the responses were left out, and the first faults, a sentence each.
  let leftOutCount: Int
  let faults: [String]

  /// Opens what is kept of a file of responses; nil where nothing is, or of another state of the
  /// file, or where it is damaged, as far as that shows before it is read.
  init?(of responses: String, _ origin: IndexOrigin, in folder: IndexFolder) {
    guard let file = BlockFile(whole: folder.file(of: responses)) else { return nil }
    let size = file.size
    guard let foot = Self.foot(of: file, size: size), foot.origin == origin.bytes else {
      return nil
    }
    var blocks: [StoredBlock] = []
    for place in foot.blocks {
      guard place.offset <= size - place.size,
        let mapped = file.block(at: place.offset, count: place.size, checksums: place.checksums),
        let block = StoredBlock(IndexBytes(mapped))
      else { return nil }
      blocks.append(block)
    }
    self.file = file
    self.blocks = blocks
    leftOutCount = foot.leftOutCount
    faults = foot.faults
  }

  private static func foot(of file: BlockFile, size: Int) -> IndexFile.Foot? {
    guard let head = file.bytes(in: 0..<IndexFile.headSize),
      let (range, checksum) = IndexFile.footPlace(head), range.upperBound <= size,
      let bytes = file.bytes(in: range), IndexFile.checksum(bytes) == checksum
    else { return nil }
    return IndexFile.Foot(bytes.span.bytes)
  }
}
