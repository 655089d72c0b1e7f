import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite struct DeathTests {
  @Test(
    "Whatever kills the program, the terminal is as before and the status tells the signal",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGUSR1,
      SIGPWR, SIGIO, SIGSTKFLT, 34, 50, 64,
    ])
  func killed(by signal: Int32) async throws {
    let terminal = try #require(PseudoTerminal())
    await #expect(processExitsWith: .signal(signal)) {
      [path = terminal.path as String, signal = signal as Int32] in
      withExtendedLifetime(try DeathTests.openScreen(path)) {
        kill(getpid(), signal)
        // Another thread may take the signal; who survives it fails the test.
        poll(nil, 0, 10_000)
      }
    }
    expectGivenBack(terminal)
  }

  @Test("A trap in Swift gives the terminal back")
  func trap() async throws {
    let terminal = try #require(PseudoTerminal())
    await #expect(processExitsWith: .failure) { [path = terminal.path as String] in
      let screen = try DeathTests.openScreen(path)
      let sizes = [screen.size]
      withExtendedLifetime(sizes[sizes.count]) {}
    }
    expectGivenBack(terminal)
  }

  @Test("Leaving in the middle gives the terminal back")
  func exits() async throws {
    let terminal = try #require(PseudoTerminal())
    await #expect(processExitsWith: .exitCode(7)) { [path = terminal.path as String] in
      withExtendedLifetime(try DeathTests.openScreen(path)) { () -> Void in exit(7) }
    }
    expectGivenBack(terminal)
  }

  private static func openScreen(_ path: String) throws -> Screen {
    let terminal = open(path, O_RDWR | O_NOCTTY)
    let screen = try Screen(
      Screen.Options(), bell: Screen.Bell(), terminal: terminal, name: "xterm-256color")
    screen.present(Canvas(size: screen.size, typesetter: Typesetter(.ascii)))
    return screen
  }

  private func expectGivenBack(_ terminal: PseudoTerminal) {
    let drawn = terminal.drawn()
    for mode in ["␛[?1049l", "␛[?25h", "␛[?1000l", "␛[?1006l", "␛[?2004l", "␛[?2026l"] {
      #expect(drawn.contains(mode))
    }
    #expect(terminal.isCooked)
  }
}
