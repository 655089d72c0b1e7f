import ConsultationModel
import Synchronization

/// Keeps segments in a file as they are made, so that they take no memory of their own; once that
/// fails, as on a full disk, in memory.
///
/// A class, since there is one file for the segments of all threads.
final class SegmentStore: Sendable {
  private let writer: Mutex<IndexWriter?>
  /// Where the segments stand that are not in memory; nil where all are.
  let file: SegmentFile?

  /// With nil, keeps all in memory.
  init(_ writer: consuming sending IndexWriter?) {
    file = writer?.segmentFile
    self.writer = Mutex(writer)
  }

  /// A segment of some bytes, where they are kept from now on; nil where they are no segment.
  func keep(_ bytes: [UInt8]) -> StoredSegment? {
    writer.withLock { writer in
      if let kept = writer?.write(bytes), let segment = StoredSegment(kept) { return segment }
      writer = nil
      return StoredSegment(IndexBytes(bytes))
    }
  }

  /// Removes what was written, for good; what is mapped of it can be read for as long as it is.
  func abandon() { writer.withLock { $0 = nil } }

  /// Ends the file; false where not all of the segments are in it.
  func finish(_ rejected: RejectedLines, hash: ContentHash) -> Bool {
    let faults = rejected.faults.map { fault in
      fault.location.map { "at \($0): \(fault.reason)" } ?? fault.reason
    }
    return writer.withLock {
      $0?.finish(rejected: rejected.count, faults: faults, hash: hash) ?? false
    }
  }
}
