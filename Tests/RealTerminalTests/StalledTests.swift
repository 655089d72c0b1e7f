import Foundation
import Glibc
import TestSupport
import Testing

extension RealTerminal {
  @Suite struct StalledTests {
    @Test(
      "Who is killed while the terminal takes nothing ends soon, though a second signal comes",
      arguments: [[SIGTERM], [SIGHUP], [SIGTERM, SIGHUP]])
    func stalled(signals: [Int32]) throws {
      let run = try TerminalRun()
      let before = run.terminal.modes
      try run.frame()
      let terminal = run.terminal.open()
      defer { close(terminal) }
      // As ^S does.
      try #require(tcflow(terminal, TCOOFF) == 0)
      try run.typeAndSettle("2")
      let clock = ContinuousClock.now
      for signal in signals { kill(run.process, signal) }
      let reason = try run.end().reason
      #expect(signals.contains { reason == .signal($0) })
      #expect(ContinuousClock.now - clock < .seconds(5))
      #expect(run.terminal.modes == before)
    }

    @Test("A terminal that takes nothing at the start does not keep it from dying")
    func stalledStart() throws {
      let run = try TerminalRun(
        ["-c", "while read -r go; do exec greenpaper; done"], path: "/bin/sh")
      let before = run.terminal.modes
      let terminal = run.terminal.open()
      defer { close(terminal) }
      try #require(tcflow(terminal, TCOOFF) == 0)
      run.type("go\n")
      // The modes change just before the first byte.
      let deadline = ContinuousClock.now + RealTerminal.patience
      while run.terminal.modes == before, ContinuousClock.now < deadline { sched_yield() }
      kill(run.process, SIGTERM)
      #expect(try run.end().reason == .signal(SIGTERM))
      #expect(run.terminal.modes == before)
    }

    @Test("When its memory runs out it says so in a sentence, on the terminal of before")
    func exhausted() throws {
      let run = try TerminalRun()
      let before = run.terminal.modes
      try run.frame()
      let limit = try Program.run(
        ["--pid", "\(run.process)", "--as=1000000"], of: URL(filePath: "/usr/bin/prlimit"))
      try #require(limit.status == 0)
      run.resize(columns: 4000, rows: 1000)
      guard case .signal = try run.end().reason else {
        Issue.record("It lived on, or left as if nothing had happened.")
        return
      }
      #expect(run.terminal.modes == before)
      let rest = try #require(run.output.text.components(separatedBy: "\u{1B}[?1049l").last)
      #expect(rest.contains("greenpaper: there is not enough memory.\r\n"))
      #expect(rest.split(separator: "\r\n").count == 1)
    }

    @Test("No other program is run to look into a crash")
    func crash() throws {
      let run = try TerminalRun(
        ["-u", "SWIFT_BACKTRACE", Program.url.path()], path: "/usr/bin/env")
      try run.frame()
      kill(run.process, SIGSEGV)
      #expect(try run.end().reason == .signal(SIGSEGV))
      #expect(!run.output.text.contains("crash"))
      #expect(!run.output.text.contains("acktrace"))
    }
  }
}
