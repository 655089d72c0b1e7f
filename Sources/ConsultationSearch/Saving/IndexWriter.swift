import ConsultationModel
import Files
import Glibc

/// Writes an index that comes into its place once it is whole, so that no program ever reads a part
/// of one. Two programs may write the same: the last one's stays.
struct IndexWriter: ~Copyable {
  /// Where the segments stand.
  let segmentFile: SegmentFile
  private var file: UnfinishedFile
  /// Whether the file comes into its place; else it goes with the program.
  private let isKept: Bool
  private var foot: IndexFile.Foot
  private var end = MappedSegment.alignment

  /// Nil where nothing can be written there.
  init?(_ fingerprint: IndexFingerprint, of responses: String, in folder: IndexFolder) {
    Folder.make(folder.path)
    folder.removeAbandoned()
    folder.removeUnused()
    let file = try? UnfinishedFile(
      for: folder.file(of: responses), mode: S_IRUSR | S_IWUSR,
      isNameless: !folder.namesUnfinished)
    guard let file, let segmentFile = SegmentFile(growing: file) else { return nil }
    self.file = file
    self.segmentFile = segmentFile
    isKept = true
    foot = IndexFile.Foot(fingerprint: fingerprint.bytes)
  }

  /// In a file without a name, of which nothing is left; nil where the system has no such files.
  init?(nameless fingerprint: IndexFingerprint) {
    guard let file = try? UnfinishedFile(namelessIn: PersonalFolder.temporary),
      let segmentFile = SegmentFile(growing: file)
    else { return nil }
    self.file = file
    self.segmentFile = segmentFile
    isKept = false
    foot = IndexFile.Foot(fingerprint: fingerprint.bytes)
  }

  /// Writes a segment, and gives its bytes as they are in the file; nil where there is no room.
  mutating func write(_ segment: [UInt8]) -> IndexBytes? {
    let checksums = MappedSegment.checksums(of: segment)
    guard write(segment, at: end),
      let mapped = segmentFile.segment(at: end, count: segment.count, checksums: checksums)
    else { return nil }
    segmentFile.grow(to: end + segment.count)
    foot.segments.append(
      IndexFile.SegmentLocation(offset: end, size: segment.count, checksums: checksums))
    let alignment = MappedSegment.alignment
    end += (segment.count + alignment - 1) / alignment * alignment
    return IndexBytes(mapped)
  }

  /// Ends the index and moves it to its place; false where that fails.
  mutating func finish(rejected count: Int, faults: [String], hash: ContentHash) -> Bool {
    guard isKept else { return true }
    foot.rejectedCount = count
    foot.faults = faults
    foot.contentHash = hash.value
    let bytes = foot.bytes
    guard write(bytes, at: end), write(IndexFile.head(of: bytes, at: end), at: 0) else {
      return false
    }
    // Nobody waits for the disk: what a failure of the power takes disagrees with its checksum.
    guard (try? file.finish(mayReplace: true)) != nil else { return false }
    segmentFile.settle()
    return true
  }

  private func write(_ bytes: [UInt8], at offset: Int) -> Bool {
    (try? FileDescriptor(file.descriptor).write(bytes, at: offset)) != nil
  }
}
