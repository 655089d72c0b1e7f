import Glibc

/// Writes an index beside its place while it is made, and moves it there once it is whole, so that
/// no program ever reads a part of one. Two programs may write the same: the last one's stays.
struct IndexWriter: ~Copyable {
  private let temporary: String
  private let place: String
  private let descriptor: Int32
  private var foot: IndexFile.Foot
  private var end = MappedBlock.chunkSize
  private var isFinished = false

  /// Nil where nothing can be written there.
  init?(_ origin: IndexOrigin, of responses: String, in folder: IndexFolder) {
    guard folder.prepare() else { return nil }
    let temporary = folder.temporaryFile(of: responses)
    let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    self.temporary = temporary
    self.descriptor = descriptor
    place = folder.file(of: responses)
    foot = IndexFile.Foot(origin: origin.bytes)
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  /// Writes a block, and gives its bytes as they are in the file; nil where there is no room.
  mutating func write(_ block: [UInt8]) -> IndexBytes? {
    let checksums = MappedBlock.checksums(of: block)
    guard write(block, at: end),
      let mapped = MappedBlock(
        descriptor: descriptor, offset: end, count: block.count, checksums: checksums)
    else { return nil }
    foot.blocks.append(
      IndexFile.BlockPlace(offset: end, size: block.count, checksums: checksums))
    let chunks = (block.count + MappedBlock.chunkSize - 1) / MappedBlock.chunkSize
    end += chunks * MappedBlock.chunkSize
    return IndexBytes(mapped)
  }

  /// Ends the index and moves it to its place; false where that fails.
  mutating func finish(leftOut count: Int, faults: [String]) -> Bool {
    foot.leftOutCount = count
    foot.faults = faults
    let bytes = foot.bytes
    guard write(bytes, at: end), write(IndexFile.head(of: bytes, at: end), at: 0),
      fsync(descriptor) == 0, rename(temporary, place) == 0
    else { return false }
    isFinished = true
    return true
  }

  private func write(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = pwrite(
          descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written,
          off_t(offset + written))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}
