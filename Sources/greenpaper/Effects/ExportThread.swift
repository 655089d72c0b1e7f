import Dashboard
import Threads

/// Writes an exported file beside the loop that takes keys, so that a million rows leave it free.
///
/// A class, since the thread and whoever waits for it share what has come of it.
final class ExportThread: Sendable {
  private let state = Monitor(State())
  /// Called whenever there is news, on the thread.
  private let tell: @Sendable () -> Void

  private struct State {
    var progress: Export.Progress?
    var outcome: Export.Outcome?
    var isRunning = false
    var isStopped = false
    /// When there was news last.
    var told = ContinuousClock.now
  }

  /// What a person can follow needs no more news than this.
  private static let pause: Duration = .milliseconds(100)

  init(tell: @escaping @Sendable () -> Void) {
    self.tell = tell
  }

  /// Begins to write a file, unless another is being written.
  func write(_ file: ExportedFile) {
    let isFree = state.change { state in
      guard !state.isRunning else { return false }
      state = State(isRunning: true)
      return true
    }
    guard isFree else { return }
    inBackground { [self] in
      let outcome = file.written(noting: note)
      state.change { state in
        state.outcome = state.isStopped && outcome.isFailure ? .stopped : outcome
        state.isRunning = false
      }
      tell()
    }
  }

  /// Has the writing end, of which nothing is left then.
  func stop() {
    state.change { $0.isStopped = true }
  }

  /// The same, and returns when it has.
  func stopAndWait() {
    stop()
    state.wait { !$0.isRunning }
  }

  /// Notes how far the writing has come. Throws where it is to end.
  private func note(_ progress: Export.Progress) throws {
    let isNews = try state.change { state in
      if state.isStopped { throw CancellationError() }
      state.progress = progress
      guard state.told.duration(to: .now) > Self.pause else { return false }
      state.told = .now
      return true
    }
    if isNews { tell() }
  }

  /// What has happened since the last time, in order.
  func takeNews() -> [Action] {
    state.change { state in
      defer { (state.progress, state.outcome) = (nil, nil) }
      if let outcome = state.outcome { return [.exported(outcome)] }
      return state.progress.map { [.exporting($0)] } ?? []
    }
  }
}

extension Export.Outcome {
  fileprivate var isFailure: Bool {
    if case .failed = self { true } else { false }
  }
}
