import ConsultationModel
import Synchronization

/// Keeps blocks in a file as they are made, so that they take no memory of their own; once that
/// fails, as on a full disk, in memory.
///
/// A class, since there is one file for the blocks of all threads.
final class IndexKeeper: Sendable {
  private let writer: Mutex<IndexWriter?>
  /// Where the blocks stand that are not in memory; nil where all are.
  let file: BlockFile?

  /// With nil, keeps all in memory.
  init(_ writer: consuming sending IndexWriter?) {
    file = writer?.blockFile
    self.writer = Mutex(writer)
  }

  /// A block of some bytes, where they are kept from now on; nil where they are no block.
  func keep(_ bytes: [UInt8]) -> StoredBlock? {
    writer.withLock { writer in
      if let kept = writer?.write(bytes), let block = StoredBlock(kept) { return block }
      writer = nil
      return StoredBlock(IndexBytes(bytes))
    }
  }

  /// Removes what was written, for good; what is mapped of it can be read for as long as it is.
  func abandon() { writer.withLock { $0 = nil } }

  /// Ends the file; false where not all of the blocks are in it.
  func finish(_ leftOut: LeftOutLines) -> Bool {
    let faults = leftOut.faults.map { fault in
      fault.place.map { "at \($0): \(fault.reason)" } ?? fault.reason
    }
    return writer.withLock { $0?.finish(leftOut: leftOut.count, faults: faults) ?? false }
  }
}
