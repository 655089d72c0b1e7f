import Glibc

extension Screen {
  /// How a person wants the terminal used.
  package struct Options: Sendable {
    package var colour: Colour
    /// The accents that are shown in place of others.
    package var accents: [Style.Accent: Style.Accent] = [:]
    /// Clicks and the wheel come as keys; the terminal's own selection then needs Shift.
    package var mouse: Bool
    /// For what goes to the title and the clipboard; a canvas has its own.
    package var repertoire: Repertoire

    package init(
      colour: Colour = .auto, mouse: Bool = true, repertoire: Repertoire = .unicode
    ) {
      self.colour = colour
      self.mouse = mouse
      self.repertoire = repertoire
    }

    /// `auto` heeds NO_COLOR (https://no-color.org).
    package enum Colour: String, CaseIterable, Sendable {
      case auto, always, never

      var isWanted: Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        }
      }
    }
  }

  /// Why there is no screen to draw on.
  package enum Failure: Error, Equatable, CustomStringConvertible {
    /// The program runs without a terminal.
    case noTerminal
    /// The terminal, by the name in TERM, cannot move its cursor.
    case cannotDraw(String)

    package var description: String {
      switch self {
      case .noTerminal: "there is no terminal to draw on"
      case .cannotDraw(let name): "a terminal of type “\(name)” cannot be drawn on"
      }
    }
  }
}
