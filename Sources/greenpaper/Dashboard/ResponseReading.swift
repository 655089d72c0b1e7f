import ConsultationModel
import ConsultationSearch
import Dashboard
import Synchronization
import Terminal

/// Reads the responses of a consultation while its dashboard is open.
final class ResponseReading: Sendable {
  private let indexed: IndexedConsultation
  /// Rung whenever more is read.
  private let bell: Screen.Bell
  private let state = Mutex(State())

  private struct State {
    /// Whether something was read that nobody has taken; at first, that all is yet to be read.
    var hasNews = true
    /// Why the reading ended before its end.
    var failure: FaultyFile?
  }

  /// Nil where all responses are read already.
  init?(of indexed: IndexedConsultation, bell: Screen.Bell) {
    guard !indexed.index.isWhole else { return nil }
    self.indexed = indexed
    self.bell = bell
  }

  /// Begins to read, beside whoever calls.
  func start() {
    inBackground { [self] in
      do throws(FaultyFile) {
        try indexed.index.build { [self] in
          state.withLock { $0.hasNews = true }
          bell.ring()
        }
      } catch {
        state.withLock { $0.failure = error }
      }
      state.withLock { $0.hasNews = true }
      bell.ring()
    }
  }

  /// What has happened since the last time, in order.
  func takeNews() -> [Action] {
    let (hasNews, failure) = state.withLock { state in
      defer { (state.hasNews, state.failure) = (false, nil) }
      return (state.hasNews, state.failure)
    }
    guard hasNews else { return [] }
    var indexed = indexed
    let isOver = indexed.index.isWhole || failure != nil
    indexed.takeResponses()
    let news = ReadingNews(
      passages: indexed.consultation.passages, leftOut: indexed.consultation.leftOut,
      attributes: indexed.index.attributes, progress: isOver ? nil : indexed.index.progress,
      size: indexed.consultation.passages.file?.identity.size ?? 0)
    let remark = failure?.description ?? (isOver ? indexed.index.remark : nil)
    return [.read(news)] + (remark.map { [.tell($0)] } ?? [])
  }
}
