import ConsultationModel
import Glibc
import Printing
import Terminal

/// What text is printed on: standard output or a file with its width, its characters and its looks.
struct TextOutput {
  private let columns: Int
  private let typesetter: Typesetter
  private let ink: ANSIWriter

  init(look: Look) {
    let output = StandardStream.output
    self.init(
      columns: output.columns, look: look,
      isStyled: output.isTerminal && Self.takesStyles(look.color ?? .auto))
  }

  /// The paper of a file: what standard output is when it leads into one.
  static func ofFile(look: Look) -> TextOutput {
    TextOutput(columns: nil, look: look, isStyled: false)
  }

  private init(columns: Int?, look: Look, isStyled: Bool) {
    let named = Self.environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    self.columns = columns ?? named ?? 80
    typesetter = Typesetter(look.isASCII == true ? .ascii : Repertoire.ofTheEnvironment())
    ink = ANSIWriter(
      isStyled: isStyled,
      hasLinks: isStyled && Hyperlink.isBorne(by: Self.environment("TERM") ?? ""))
  }

  /// Prints what is laid out on a page.
  func print(
    _ consultation: Consultation, checking check: @escaping () throws -> Void = {},
    _ layOut: (inout TextLayout) -> Void
  ) throws {
    try write(consultation, checking: check, to: StandardStream.output.write, layOut)
  }

  /// Hands over what is laid out on a page, portion by portion, each of them once a check has passed.
  func write(
    _ consultation: Consultation, checking check: @escaping () throws -> Void,
    to take: @escaping (String) throws -> Void,
    _ layOut: (inout TextLayout) -> Void
  ) throws {
    var page = TextLayout(of: consultation, columns: columns, typesetter: typesetter) { lines in
      try check()
      try take(ink.text(lines))
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
