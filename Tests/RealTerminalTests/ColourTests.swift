import TestSupport
import Testing

extension RealTerminal {
  @Suite struct ColourTests {
    @Test(
      "Words are in the terminal's own colour or in one that is read on light and dark alike",
      arguments: ["xterm-256color", "xterm-16color", "xterm-color"])
    func legible(name: String) throws {
      let run = try TerminalRun(
        ["--color", "always"], columns: 120, rows: 40, environment: ["TERM": name])
      var colours: Set<Int> = []
      try run.visitAll { screen in
        for cell in screen.cells.joined() where cell.text.contains(where: \.isLetter) {
          let (foreground, background) = (cell.look.foreground, cell.look.background)
          #expect(foreground.map(Self.legible.contains) ?? true, "“\(cell.text)” in \(cell.look)")
          #expect(background == nil, "“\(cell.text)” on \(cell.look)")
        }
        colours.formUnion(screen.cells.joined().compactMap(\.look.foreground))
      }
      // Shapes have colours, of the sixteen that a terminal's user chooses.
      #expect(!colours.isEmpty && colours.allSatisfy { $0 < 16 }, "\(colours)")
    }

    /// Red and magenta; any other of the eight has, somewhere, a contrast of two or less.
    private static let legible: Set<Int> = [1, 5]

    @Test(
      "Without colours everything still stands out by a trait or a glyph",
      arguments: [["--color", "never"], []])
    func traits(options: [String]) throws {
      let environment = options.isEmpty ? ["TERM": "xterm-mono"] : [:]
      let run = try TerminalRun(options, columns: 120, rows: 40, environment: environment)
      try run.opened()
      for key in "/care" { try run.typeAndSettle(String(key)) }
      let cells = run.shown.screen.cells.joined()
      let marked = cells.filter { $0.look.traits.isSuperset(of: [1, 4]) }.map(\.text).joined()
      #expect(marked.lowercased().hasPrefix("carecarecare"))
      #expect(cells.allSatisfy { $0.look.foreground == nil && $0.look.background == nil })
      #expect(run.shown.rows.contains { $0.hasPrefix("▌") })
      #expect(run.output.colours.isEmpty)
    }
  }
}

extension TerminalRun {
  /// Waits until all of the first picture is there, on terminals without marks around frames too.
  fileprivate func opened() throws {
    try sent("Workforce")
    try settle()
  }

  /// Goes to every tab, a card, a search, an empty list and the page of keys, and looks at each.
  fileprivate func visitAll(_ look: (EmulatedScreen) throws -> Void) throws {
    try opened()
    try look(shown.screen)
    let keys = [
      "2", "\r", "\r", "3", " ", "4", "5", "m", "6", "?", "?q", "/", "care", "\r", "2", "/", "xqx",
      "\r",
    ]
    for key in keys {
      try typeAndSettle(key)
      try look(shown.screen)
    }
    #expect(shown.unknown == [])
  }
}
