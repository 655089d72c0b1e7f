import ConsultationFormats
import ConsultationModel
import Synchronization

/// Faults on their way to standard output, in any format, while others are still being found.
///
/// A class, since they are found on several threads.
final class FaultOutput: Sendable {
  private let state: Mutex<State>

  fileprivate struct State {
    let format: OutputOptions.Format
    var stream: ReportStream?
    /// Faults that have to be seen whole before any can be written: a table is set by its columns.
    var held: [Fault] = []
    var isEmpty = true
    var failure: (any Error)?
  }

  init(as format: OutputOptions.Format) {
    let stream = format.form.map { ReportStream(Report(.faults()), as: $0) }
    state = Mutex(State(format: format, stream: stream))
  }

  /// Whether no fault was told.
  var isEmpty: Bool { state.withLock(\.isEmpty) }

  /// Writes some more faults; false once nobody can be told any more.
  @discardableResult
  func tell(_ faults: [Fault]) -> Bool {
    state.withLock { state in
      do {
        try state.write(faults)
      } catch {
        state.failure = error
      }
      return state.failure == nil
    }
  }

  /// Writes what is left. Throws why the faults could not be written.
  func finish() throws {
    let failure = state.withLock { state -> (any Error)? in
      guard state.failure == nil else { return state.failure }
      do {
        try state.finish()
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }
}

extension FaultOutput.State {
  fileprivate mutating func write(_ faults: [Fault]) throws {
    guard !faults.isEmpty, failure == nil else { return }
    guard format != .markdown else {
      held += faults
      isEmpty = false
      return
    }
    var text = isEmpty ? stream?.opening ?? "" : ""
    isEmpty = false
    for fault in faults {
      text += stream?.row(Table.row(fault)) ?? fault.description + "\n"
    }
    try StandardStream.output.write(text)
  }

  fileprivate mutating func finish() throws {
    if format == .markdown { return try Report(.faults(held)).print(as: format) }
    guard let stream else { return }
    try StandardStream.output.write((isEmpty ? stream.opening : "") + stream.closing)
  }
}
