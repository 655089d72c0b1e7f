import TestSupport
import Testing

extension RealTerminal {
  @Suite struct LookTests {
    @Test(
      "Colours are left out where they are not wanted",
      arguments: [
        ([], ["NO_COLOR": "1"], false), (["--color", "never"], [:], false), ([], [:], true),
        (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["NO_COLOR": ""], true),
      ])
    func colours(options: [String], environment: [String: String], areUsed: Bool) throws {
      let run = try TerminalRun(options, environment: environment)
      try run.walk()
      #expect(run.output.colours.isEmpty != areUsed)
    }

    @Test(
      "With ASCII alone, every byte of every view is ASCII",
      arguments: [([], ["LC_ALL": "C"]), (["--ascii"], [:]), ([], ["LC_ALL": "", "LANG": ""])])
    func ascii(options: [String], environment: [String: String]) throws {
      let run = try TerminalRun(options, environment: environment)
      try run.walk()
      #expect(run.output.bytes.filter { $0 > 0x7F } == [])
      // What it says without its typographic signs is still all there.
      #expect(run.output.text.contains("Workforce"))
    }

    @Test("A locale that is not installed is no reason to give up Unicode")
    func unknownLocale() throws {
      let run = try TerminalRun(environment: ["LC_ALL": "xx_XX.UTF-8"])
      #expect(try run.frame().text.contains("█"))
      run.type("q")
      #expect(try run.end().reason == .exit(0))
    }

    @Test(
      "Every terminal that can move its cursor shows the dashboard and is given back",
      arguments: [
        "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "no-such-terminal", "",
        "xterm-mono", "xterm-16color", "xterm-color",
      ])
    func terminals(name: String) throws {
      let run = try TerminalRun(environment: ["TERM": name])
      let before = run.terminal.modes
      try run.sent("Workforce")
      #expect(run.terminal.modes != before)
      run.type("3")
      try run.sent("£650m")
      run.type("q")
      #expect(try run.end().reason == .exit(0))
      #expect(run.terminal.modes == before)
      for (mode, isOn) in run.output.modes where mode != "25" && mode != "7" {
        #expect(!isOn, "mode \(mode)")
      }
    }

    @Test("Where TERM is not set the dashboard opens all the same")
    func withoutTerm() throws {
      let run = try TerminalRun(["-u", "TERM", Program.url.path()], path: "/usr/bin/env")
      try run.sent("Workforce")
      run.type("q")
      #expect(try run.end().reason == .exit(0))
    }

    @Test("A dumb terminal gets the whole consultation as text, and a note beside it")
    func dumb() throws {
      let home = try Home()
      let errors = try home.file("errors", "")
      let run = try TerminalRun(environment: ["TERM": "dumb"], home: home, errors: errors)
      #expect(try run.end().reason == .exit(0))
      for words in ["Kinship care", "huge privilege", "£650m", "BASW raises"] {
        #expect(run.output.text.contains(words))
      }
      #expect(!run.output.bytes.contains(0x1B))
      #expect(try home.text(of: "errors").contains("greenpaper themes, quotes, search"))
    }
  }
}

extension TerminalRun {
  /// Looks at every tab, a card, a search and the page of keys, and leaves.
  func walk() throws {
    try frame()
    for keys in ["2", "\r", "\u{1B}", "3", "4", "5", "m", "6", "?", "\u{1B}", "/", "c", "a", "\r"] {
      type(keys)
      try frame()
    }
    type("q")
    let ending = try end()
    guard ending.reason == .exit(0) else {
      throw Overdue(awaited: "An end with status 0", seen: "\(ending.reason)")
    }
  }
}
