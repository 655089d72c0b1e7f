import ConsultationModel
import Glibc
import Terminal

/// What text is printed on: standard output with its width, its characters and its looks.
struct Paper {
  private let columns: Int
  private let typesetter: Typesetter
  private let ink: Ink

  init(look: Look) {
    let output = StandardStream.output
    let named = Self.environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    columns = output.columns ?? named ?? 80
    let repertoire = Repertoire.ofTheEnvironment()
    typesetter = Typesetter(look.isASCII ? .ascii : repertoire)
    ink = Ink(isStyled: output.isTerminal && Self.takesStyles(look.color))
  }

  /// Prints what is laid out on a page.
  func print(_ consultation: Consultation, _ layOut: (inout Page) -> Void) throws {
    var page = Page(of: consultation, columns: columns, typesetter: typesetter) { lines in
      try StandardStream.output.write(ink.text(lines))
    }
    layOut(&page)
    try page.finish()
  }

  /// By the person's choice or, failing one, by NO_COLOR (no-color.org) and the kind of terminal.
  private static func takesStyles(_ choice: Look.ColorChoice) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      let kind = environment("TERM") ?? ""
      return (environment("NO_COLOR") ?? "").isEmpty && !["", "dumb"].contains(kind)
    }
  }

  /// A variable of the environment; nil where it is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
