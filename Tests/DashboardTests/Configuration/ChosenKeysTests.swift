import ConsultationSearch
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("Keys of a person's own choice")
struct ChosenKeysTests {
  private func dashboard(_ lines: String) throws -> Store {
    let (configuration, faults, _) = Configuration.read(Array(lines.utf8), file: "config")
    try #require(faults.isEmpty, "\(faults)")
    let consultation = SmallConsultation.consultation
    return Store(
      consultation, engine: ConsultationIndex(consultation), size: Size(columns: 104, rows: 24),
      keys: configuration.keys)
  }

  @Test("They do what the command does, and its own keys do it no more")
  func pressed() throws {
    var dashboard = try dashboard("key search f ctrl-t\nkey quit x")
    #expect(dashboard.state.action(for: "/") == nil && dashboard.state.action(for: "q") == nil)
    #expect(dashboard.state.action(for: "x") == .quit)
    dashboard.press(.control("t"))
    #expect(dashboard.state.overlay == .search)
    dashboard.press(.escape, "f")
    #expect(dashboard.state.overlay == .search)
  }

  @Test("The footer, the header and the page of keys name them in place of the others")
  func named() throws {
    var dashboard = try dashboard("key search f ctrl-t\nkey quit x\nkey help H\nkey back ctrl-x")
    dashboard.press("f", "r", .enter, "2")
    let lines = dashboard.look().canvas.lines
    #expect(lines[1].hasSuffix("f to search"))
    #expect(lines[3].hasSuffix("^X takes back “r”"))
    #expect(lines[23].contains("^X take back") && lines[23].contains("x quit"))
    #expect(lines[23].hasSuffix("H keys"))
    dashboard.press("H")
    dashboard.perform(.resize(Size(columns: 104, rows: 140)))
    let page = dashboard.look().canvas.lines.joined(separator: "\n")
    #expect(page.contains("  f             searches everything, live; also ^T"))
    #expect(!page.contains("  /  "))
  }

  @Test("Two commands can change their keys with each other")
  func swapped() throws {
    let dashboard = try dashboard("key up down j\nkey down up k")
    #expect(dashboard.state.action(for: .down) == .move(-1))
    #expect(dashboard.state.action(for: .up) == .move(1))
  }

  @Test("Of lines that give one key to two commands the later gives way")
  func taken() {
    let lines = "key copy x\nkey mouse x\nkey quit y"
    let (configuration, faults, _) = Configuration.read(Array(lines.utf8), file: "config")
    #expect(configuration.keys == ChosenKeys(["copy": ["x"], "quit": ["y"]]))
    #expect(
      faults.map(\.description) == [
        "config: at line 2: the key x cannot be that of mouse, since it is that of copy"
      ])
  }

  @Test("Whatever the file says, no key means two things and there is a way out", arguments: 0..<60)
  func anyChoice(seed: UInt64) {
    var dice = Dice(seed: seed)
    let keys = ["q", "y", "enter", "esc", "ctrl-r", "up", "space", "1", "j", "tab", "ctrl-g", "x"]
    let lines = (0..<12).map { _ in
      "key \(dice.pick(ChosenKeys.commandNames)) \(dice.pick(keys)) \(dice.pick(keys))\n"
    }
    let bytes = Array(lines.joined().utf8)
    let chosen = Configuration.read(bytes, file: "config").configuration.keys
    #expect(chosen.clash == nil, "\(lines)")
    for context in KeyBinding.Context.allCases {
      let ways = chosen.table.filter { $0.contexts.contains(context) }.flatMap(\.strokes)
      #expect(
        ways.contains { $0.action == .quit || $0.action == .takeBack }, "\(context): \(lines)")
    }
  }
}
