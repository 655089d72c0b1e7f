import Dashboard
import Terminal

/// How the program may use the terminal, as far as the command line says; nil where it does not.
struct Look {
  var color: ColorChoice?
  /// Whether only ASCII characters are shown.
  var isASCII: Bool?
  var usesMouse: Bool?

  /// When colours are used; `auto` leaves it to the terminal and to NO_COLOR.
  enum ColorChoice: String, CaseIterable {
    case auto, always, never
  }
}

extension Look {
  /// A configuration with what the command line says in its place. NO_COLOR
  /// (https://no-color.org) is said for one run, as an option is, and so counts for more than a
  /// file too.
  func over(_ configuration: Configuration) -> Configuration {
    var configuration = configuration
    if let color {
      configuration.colour = color.ofTheScreen
    } else if !(TextOutput.environment("NO_COLOR") ?? "").isEmpty {
      configuration.colour = .auto
    }
    configuration.isASCII = isASCII ?? configuration.isASCII
    configuration.usesMouse = usesMouse ?? configuration.usesMouse
    return configuration
  }
}

extension Look.ColorChoice {
  fileprivate var ofTheScreen: Screen.Options.Colour {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
