import Glibc
import TestSupport
import Testing

extension RealTerminal {
  @Suite struct EndingTests {
    @Test(
      "Whatever ends it, the terminal is as before and the status tells the signal",
      arguments: [
        SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGPWR,
        SIGIO, SIGSTKFLT, 34, 64,
      ])
    func killed(by signal: Int32) throws {
      let run = try TerminalRun()
      let before = run.terminal.modes
      try run.frame()
      try expectTaken(run, from: before)
      kill(run.process, signal)
      #expect(try run.end().reason == .signal(signal))
      expectGivenBack(run, before)
    }

    @Test(
      "Its own ways out leave the terminal as before",
      arguments: [
        ("q", .exit(0)), ("\u{3}", .signal(SIGINT)),
      ] as [(String, TerminalRun.Ending.Reason)])
    func left(by key: String, reason: TerminalRun.Ending.Reason) throws {
      let run = try TerminalRun()
      let before = run.terminal.modes
      try run.frame()
      try expectTaken(run, from: before)
      run.type(key)
      #expect(try run.end().reason == reason)
      expectGivenBack(run, before)
    }

    @Test(
      "A death in the middle of a search, a card or the page of keys leaves nothing behind",
      arguments: ["/burn", "2\r", "?"])
    func overlays(keys: String) throws {
      let run = try TerminalRun()
      let before = run.terminal.modes
      try run.frame()
      run.type(keys)
      try run.frame()
      kill(run.process, SIGTERM)
      #expect(try run.end().reason == .signal(SIGTERM))
      expectGivenBack(run, before)
    }

    @Test(
      "When its terminal is closed it ends, without turning round and round",
      arguments: ["exec greenpaper", "trap '' HUP; exec greenpaper"])
    func closed(start: String) throws {
      let run = try TerminalRun(["-c", start], path: "/bin/sh")
      try run.frame()
      let spent = try #require(run.processorTime)
      let clock = ContinuousClock.now
      run.terminal.hangUp()
      let ending = try run.end()
      #expect(ContinuousClock.now - clock < .seconds(5))
      #expect(ending.processorTime - spent < 0.5)
    }

    /// The modes and the screen are the program's own, or giving them back would prove nothing.
    private func expectTaken(_ run: TerminalRun, from before: PseudoTerminal.Modes?) throws {
      #expect(run.terminal.modes != before)
      for mode in Self.ownModes { #expect(run.output.modes[mode] == true, "mode \(mode)") }
    }

    private func expectGivenBack(_ run: TerminalRun, _ before: PseudoTerminal.Modes?) {
      #expect(run.terminal.modes == before)
      for mode in Self.ownModes + ["2026"] {
        #expect(run.output.modes[mode] == false, "mode \(mode)")
      }
      #expect(run.output.modes["25"] == true)
      // The window's title is taken from the stack that it was put on.
      #expect(run.output.text.contains("\u{1B}[22;2t") && run.output.text.contains("\u{1B}[23;2t"))
    }

    /// The second screen, cursor keys, mouse and paste.
    private static let ownModes = ["1049", "1", "1000", "1006", "2004"]
  }
}
