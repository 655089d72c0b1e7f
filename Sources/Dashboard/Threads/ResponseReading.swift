import ConsultationModel
import ConsultationSearch
import Synchronization
import Threads

/// Reads the responses of a consultation while its dashboard is open: at its start, where no index
/// of them was kept, and whenever the index turns out to be damaged.
package final class ResponseReading: Sendable {
  private let indexed: IndexedConsultation
  /// Called whenever there is news, on any thread.
  private let tell: @Sendable () -> Void
  private let state: Mutex<State>

  private struct State {
    /// Whether something happened that nobody has taken; at first, whether all is yet to be read.
    var hasNews: Bool
    /// What the person is to be told once.
    var remark: String?
  }

  /// Nil where all responses are in memory.
  package init?(of indexed: IndexedConsultation, tell: @escaping @Sendable () -> Void) {
    guard indexed.index.readsFile else { return nil }
    self.indexed = indexed
    self.tell = tell
    state = Mutex(State(hasNews: !indexed.index.isWhole))
    indexed.index.whereDamaged { [weak self] in self?.read() }
  }

  /// Begins to read what is not read yet, beside whoever calls.
  package func start() {
    if !indexed.index.isWhole { read() }
  }

  private func read() {
    note()
    inBackground { [self] in
      // What stands in the way of it is known to the index, and shown for as long as that is open.
      try? indexed.index.build { [self] in note() }
      note(remark: indexed.index.remark)
    }
  }

  private func note(remark: String? = nil) {
    state.withLock { state in
      state.hasNews = true
      state.remark = remark ?? state.remark
    }
    tell()
  }

  /// What has happened since the last time, in order.
  package func takeNews() -> [Action] {
    let (hasNews, remark) = state.withLock { state in
      defer { (state.hasNews, state.remark) = (false, nil) }
      return (state.hasNews, state.remark)
    }
    guard hasNews else { return [] }
    return [.read(ReadingNews(of: indexed.index))] + (remark.map { [.tell($0)] } ?? [])
  }
}
