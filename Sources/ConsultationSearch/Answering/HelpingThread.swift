import ConsultationModel
import Synchronization

/// A thread that helps another with work of less than a millisecond, which is over before a new
/// thread would have begun.
///
/// A class, since the thread is one, and waits for whoever needs it.
final class HelpingThread: Sendable {
  /// The one of this program, made when it is first needed.
  static let shared = HelpingThread()

  private let state = Mutex(State.missing)
  private let offer = Semaphore()
  private let end = Semaphore()

  private enum State {
    /// There is no thread, since the system has none to give.
    case missing
    case free
    /// Work that the thread has not begun.
    case offered(@Sendable () -> Void)
    case working
  }

  private init() {
    let isThere = startThread { [self] in
      while true {
        offer.wait()
        guard let work = takeOffer() else { continue }
        work()
        end.signal()
      }
    }
    if isThere { state.withLock { $0 = .free } }
  }

  /// Does the same work on this thread and, where it is free, on the helping one at the same time;
  /// returns when it is done on both.
  func share(_ work: @escaping @Sendable () -> Void) {
    let isOffered = state.withLock { state in
      guard case .free = state else { return false }
      state = .offered(work)
      return true
    }
    if isOffered { offer.signal() }
    work()
    guard isOffered, !withdrawOffer() else { return }
    end.wait()
    state.withLock { $0 = .free }
  }

  private func takeOffer() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard case .offered(let work) = state else { return nil }
      state = .working
      return work
    }
  }

  /// Takes back what the thread has not begun; false where it has.
  private func withdrawOffer() -> Bool {
    state.withLock { state in
      guard case .offered = state else { return false }
      state = .free
      return true
    }
  }
}
