import Terminal
import Testing

@testable import Dashboard

@Suite("The names of commands")
struct CommandNameTests {
  @Test("Every name is words of small letters joined by hyphens")
  func spelling() {
    for command in KeyBinding.table.flatMap(\.commands) {
      #expect(command.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(command.name)")
    }
  }

  @Test("In one part of the screen, a key belongs to commands of one name alone")
  func distinctKeys() {
    for context in KeyBinding.Context.allCases {
      var names: [Key: String] = [:]
      let bindings = KeyBinding.table.filter { $0.contexts.contains(context) }
      for command in bindings.flatMap(\.commands) {
        for key in command.keys {
          #expect(names[key] ?? command.name == command.name, "\(key) in \(context)")
          names[key] = command.name
        }
      }
    }
  }

  @Test("In one part of the screen, a name stands for one action")
  func distinctActions() {
    for context in KeyBinding.Context.allCases {
      var actions: [String: Action] = [:]
      let bindings = KeyBinding.table.filter { $0.contexts.contains(context) }
      for command in bindings.flatMap(\.commands) {
        #expect(actions[command.name] ?? command.action == command.action, "\(command.name)")
        actions[command.name] = command.action
      }
    }
  }

  @Test(
    "Keys are written side by side as a person writes them",
    arguments: [
      ([.up, .down], "↑↓"), (["n", "N"], "n N"), ([.pageUp, .pageDown], "PgUp PgDn"),
      (["1", "2", "3"], "1-3"), (["1", "2"], "1 2"), (["1", "3", "4"], "1 3 4"),
      ([.control("w")], "^W"), ([" "], "space"), ([.left, .home], "← Home"), ([], ""),
    ] as [([Key], String)])
  func labels(keys: [Key], label: String) {
    #expect(Key.label(of: keys) == label)
  }
}
