import Foundation
import Glibc
import TestSupport
import Testing

/// The built program on a terminal of which every byte is seen.
final class TerminalRun {
  let terminal: PseudoTerminal
  let process: pid_t
  let home: Home
  /// All that has been sent to the terminal since the start.
  private(set) var output = TerminalOutput()
  /// What a person would see on the terminal.
  private(set) var shown: EmulatedTerminal
  /// Where what has not been waited for yet begins.
  private var mark = 0
  private var ending: Ending?

  /// How a process ended.
  struct Ending {
    var reason: Reason
    /// The seconds of processor time that it took from first to last.
    var processorTime: Double

    enum Reason: Equatable {
      case exit(Int32)
      case signal(Int32)
    }
  }

  init(
    _ arguments: [String] = [], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String: String] = [:], home: Home? = nil, path: String = Program.url.path(),
    output: String? = nil, errors: String? = nil
  ) throws {
    self.home = try home ?? Home()
    terminal = try #require(PseudoTerminal(columns: columns, rows: rows))
    shown = EmulatedTerminal(columns: Int(columns), rows: Int(rows))
    process = try Launch(
      path: path, arguments: arguments, environment: self.home.environment(environment),
      terminal: terminal.path, output: output, errors: errors
    ).start()
  }

  deinit {
    guard ending == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Types, and forgets what was sent before.
  func type(_ keys: String) {
    receive(within: 0)
    mark = output.bytes.count
    var rest = Array(keys.utf8)
    rest.removeFirst(terminal.type(rest))
    while !rest.isEmpty, ending == nil {
      receive(within: 5)
      rest.removeFirst(terminal.type(rest))
    }
  }

  /// Waits until the words have been sent since the last keys, then until nothing more comes for a
  /// moment, and hands back all that was sent since those keys.
  @discardableResult
  func sent(_ words: String) throws -> TerminalOutput {
    let deadline = ContinuousClock.now + RealTerminal.patience
    while !latest.contains(words) {
      guard ContinuousClock.now < deadline else {
        throw Overdue(awaited: "“\(words)”", seen: output.legible)
      }
      receive(within: 20)
    }
    while receive(within: 50) {}
    return latest
  }

  /// Waits until a whole frame has been sent since the last keys.
  @discardableResult
  func frame() throws -> TerminalOutput { try sent("\u{1B}[?2026l") }

  /// Types, and waits until the program has read it all, drawn what it did, and sleeps.
  func typeAndSettle(_ keys: String) throws {
    let target = bytesRead + keys.utf8.count
    type(keys)
    try settle { bytesRead >= target }
  }

  /// Waits until the program has drawn all and sleeps.
  func settle(where isReady: () -> Bool = { true }) throws {
    let deadline = ContinuousClock.now + RealTerminal.patience
    while ContinuousClock.now < deadline {
      if receive(within: 1) { continue }
      if isReady(), isAsleep, !receive(within: 0) { return }
    }
    throw Overdue(awaited: "Rest", seen: output.legible)
  }

  /// Waits for longer than the program waits for the rest of a key or a paste.
  func rest() throws {
    while receive(within: 40) {}
    try settle()
  }

  /// How many bytes it has read since its start, from wherever; what was typed a moment ago may
  /// still be on its way through the system.
  private var bytesRead: Int {
    let told = try? String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8)
    let line = told?.split(separator: "\n").first { $0.hasPrefix("rchar: ") }
    return line.flatMap { Int($0.dropFirst(7)) } ?? 0
  }

  func resize(columns: UInt16, rows: UInt16) {
    shown.resize(columns: Int(columns), rows: Int(rows))
    terminal.resize(columns: columns, rows: rows)
  }

  /// Has the program paint everything anew, as after being stopped and continued.
  func repaint() throws {
    mark = output.bytes.count
    kill(process, SIGCONT)
    try sent("\u{1B}[?2026l")
    try settle()
  }

  /// How long the first byte of a frame takes after keys.
  func reaction(to keys: String) throws -> Duration {
    type(keys)
    let start = ContinuousClock.now
    let limit = Int32(RealTerminal.patience.components.seconds * 1000)
    guard receive(within: limit) else { throw Overdue(awaited: "A byte", seen: output.legible) }
    return ContinuousClock.now - start
  }

  /// Waits for the end of the process.
  func end() throws -> Ending {
    let deadline = ContinuousClock.now + RealTerminal.patience
    while true {
      // Who waits for the terminal to take what it writes would never end.
      receive(within: 5)
      var status: Int32 = 0
      var usage = rusage()
      if ending == nil, wait4(process, &status, WNOHANG, &usage) == process {
        ending = Ending(reason: Ending.Reason(status), processorTime: usage.seconds)
      }
      if let ending {
        receive(within: 0)
        return ending
      }
      guard ContinuousClock.now < deadline else {
        throw Overdue(awaited: "The end of the program", seen: output.legible)
      }
    }
  }

  /// The seconds of processor time that it has taken so far.
  var processorTime: Double? {
    let times = standing().dropFirst(11).prefix(2).compactMap { Double($0) }
    guard times.count == 2 else { return nil }
    return (times[0] + times[1]) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Whether each of its threads waits for something to happen.
  private var isAsleep: Bool {
    let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    return (threads ?? []).allSatisfy { standing(of: "task/\($0)/").first == "S" }
  }

  /// What the system tells of the process or one of its threads, beginning with the state.
  private func standing(of thread: String = "") -> [Substring] {
    let stat = try? String(contentsOfFile: "/proc/\(process)/\(thread)stat", encoding: .utf8)
    // The state follows the process's name in brackets.
    return stat?.split(separator: ")").last?.split(separator: " ") ?? []
  }

  /// What has been sent since the last keys.
  private var latest: TerminalOutput { TerminalOutput(bytes: Array(output.bytes[mark...])) }

  /// Takes what is sent within so many milliseconds; false where nothing is.
  @discardableResult
  func receive(within milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) == 1 else { return false }
    let bytes = terminal.drawnBytes()
    output.bytes += bytes
    shown.receive(bytes)
    return !bytes.isEmpty
  }
}

extension TerminalRun.Ending.Reason {
  /// Reads the status that `wait` hands over.
  init(_ status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }
}

extension rusage {
  fileprivate var seconds: Double {
    Double(ru_utime.tv_sec + ru_stime.tv_sec)
      + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1_000_000
  }
}
