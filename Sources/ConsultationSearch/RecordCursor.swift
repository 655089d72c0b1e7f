import ConsultationModel
import Synchronization

/// The records that a search found, one after another, of which a thousand are in memory at a time.
///
/// Where they can no longer be read, the sequence ends early, and `check` says so: whoever writes
/// records asks it before anything leaves that would make them look whole.
///
/// A class, since whoever reads the records and whoever checks them must see the same failure.
package final class RecordCursor: Sequence, Sendable {
  private let rows: any ResultRows
  private let failure = Mutex<EngineFailure?>(nil)
  private let read = Atomic(0)
  /// How many records are read at a time.
  private static let batch = 1024

  package init(_ rows: any ResultRows) {
    self.rows = rows
  }

  /// How many records there are.
  package var count: Int { rows.count }

  /// How many of them have been read, by the latest who did.
  package var countRead: Int { read.load(ordering: .relaxed) }

  /// Throws where records could not be read.
  package func check() throws(EngineFailure) {
    if let failure = failure.withLock(\.self) { throw failure }
  }

  package func makeIterator() -> AnyIterator<Record> {
    var batch: ArraySlice<Record> = []
    var next = 0
    return AnyIterator { [self] in
      if batch.isEmpty, next < rows.count {
        let range = next..<Swift.min(next + Self.batch, rows.count)
        do throws(EngineFailure) {
          batch = try rows.records(at: range)[...]
          next = range.upperBound
          read.store(next, ordering: .relaxed)
        } catch {
          failure.withLock { $0 = error }
          next = rows.count
        }
      }
      return batch.popFirst()
    }
  }
}
