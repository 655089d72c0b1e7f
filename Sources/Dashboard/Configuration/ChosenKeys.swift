import Terminal

/// The keys that a person has given to commands in place of their own.
package struct ChosenKeys: Equatable, Sendable {
  private let keys: [String: [Key]]

  /// - Parameter keys: At least one for each command, by the command's name.
  package init(_ keys: [String: [Key]] = [:]) {
    self.keys = keys
  }

  /// The table of keys as it is with them.
  package var table: [KeyBinding] {
    keys.isEmpty ? KeyBinding.table : KeyBinding.table.map { $0.with(keys) }
  }

  /// The same by what its keys are for.
  package var groups: [(title: String, bindings: [KeyBinding])] {
    KeyBinding.groups.map { group in (group.title, group.bindings.map { $0.with(keys) }) }
  }

  /// Every name of a command, in the order of the table.
  static let commandNames: [String] = {
    var seen: Set<String> = []
    return KeyBinding.table.flatMap(\.commands).map(\.name).filter { seen.insert($0).inserted }
  }()

  /// Whether a command is one of the search line, where characters are text.
  static func isTyping(_ name: String) -> Bool {
    KeyBinding.table.contains { binding in
      binding.contexts.contains(.search) && binding.commands.contains { $0.name == name }
    }
  }

  /// A key that two commands have in one part of the screen; nil where there is none.
  var clash: (key: Key, commands: [String])? {
    let table = table
    for context in KeyBinding.Context.allCases {
      var names: [Key: String] = [:]
      let bindings = table.filter { $0.contexts.contains(context) }
      for command in bindings.flatMap(\.commands) {
        for key in command.keys {
          guard let other = names.updateValue(command.name, forKey: key), other != command.name
          else { continue }
          return (key, [other, command.name])
        }
      }
    }
    return nil
  }
}

extension AppState {
  /// The first key of a command, as a sentence begins with it: `Esc`, `/`.
  package func keyInWords(of command: String) -> String {
    let commands = chosenKeys.table.flatMap(\.commands)
    let label = commands.first { $0.name == command }?.keys.first?.label ?? ""
    guard label.count > 1 else { return label }
    return label.prefix(1).uppercased() + label.dropFirst()
  }
}
