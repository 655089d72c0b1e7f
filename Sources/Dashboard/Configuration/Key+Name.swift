import Terminal

extension Key {
  /// The names of the keys that type no character, in the order of a keyboard.
  static let names = [
    "enter", "esc", "tab", "shift-tab", "space", "bksp", "del", "up", "down", "left", "right",
    "pgup", "pgdn", "home", "end",
  ]

  /// The key that a person means by a character, one of the names, or `ctrl-` and a letter; nil
  /// where there is no such key.
  init?(named name: String) {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .character(" "), .backspace, .delete, .up, .down, .left,
      .right, .pageUp, .pageDown, .home, .end,
    ]
    if let index = Self.names.firstIndex(of: name.lowercased()) {
      self = keys[index]
    } else if let letter = Self.letterWithControl(name) {
      self = .control(letter)
    } else if let character = name.first, name.count == 1, Self.isTyped(character) {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// Why a key cannot be had, though there is one of that name; nil where nothing is against it.
  static func reasonAgainst(_ name: String) -> String? {
    switch letterWithControl(name) {
    case "c": "ctrl-c ends the program and can do nothing else"
    case "z": "ctrl-z stops the program and can do nothing else"
    case "h": "ctrl-h cannot be told from bksp"
    case "i": "ctrl-i cannot be told from tab"
    case "j", "m": "\(name) cannot be told from enter"
    default: nil
    }
  }

  /// Whether it stands in a line of text when it is pressed there.
  var typesText: Bool { if case .character = self { true } else { false } }

  private static func letterWithControl(_ name: String) -> Character? {
    let name = name.lowercased()
    guard name.hasPrefix("ctrl-"), name.count == 6, let letter = name.last,
      ("a"..."z").contains(letter)
    else { return nil }
    return letter
  }

  /// Whether a terminal sends a character as one that can be seen.
  private static func isTyped(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator, .spaceSeparator:
        false
      default: !scalar.properties.isDefaultIgnorableCodePoint
      }
    }
  }
}
