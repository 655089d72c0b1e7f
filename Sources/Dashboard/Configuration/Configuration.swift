import Terminal

/// How a person wants the dashboard to be; by default as nobody has asked for anything.
package struct Configuration: Equatable, Sendable {
  package var colour = Screen.Options.Colour.auto
  /// The colours of the terminal that stand for those of the dashboard.
  package var accents: [Style.Accent: Style.Accent] = [:]
  package var isASCII = false
  package var usesMouse = true
  /// Whether bookmarks and searches are kept for the next time.
  package var remembers = true
  package var keys = ChosenKeys()

  package init() {}

  /// What a line of the file is about.
  enum Setting: String, CaseIterable {
    case color, accent, warning, refusal, ascii, mouse, memory, key

    /// The colour of the dashboard that the setting gives another of the terminal's; nil for none.
    var accent: Style.Accent? {
      switch self {
      case .accent: .green
      case .warning: .yellow
      case .refusal: .red
      case .color, .ascii, .mouse, .memory, .key: nil
      }
    }
  }
}

extension Style.Accent {
  /// The colour by its name, such as `bright-blue`; nil where none has it.
  init?(named name: String) {
    guard let accent = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = accent
  }

  /// In lower case, with a hyphen: `blue`, `bright-blue`.
  var name: String {
    let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    let name = plain[Int(rawValue) % plain.count]
    return Int(rawValue) < plain.count ? name : "bright-\(name)"
  }
}
