import Testing

extension RealTerminal {
  @Suite("Addresses lead to their pages") struct LinkTests {
    private static let address = "https://basw.co.uk/about-social-work/psw-magazine/articles/"

    @Test("Links come within frames, and go where nothing leads to a page any more")
    func frames() throws {
      let run = try TerminalRun(columns: 160, rows: 50)
      try run.frame()
      run.type("6")
      let frame = try run.sent("\u{1B}]8;;" + Self.address)
      let outside = run.output.text.replacing(
        /\u{1B}\[\?2026h(?s:.)*?\u{1B}\[\?2026l/, with: "")
      #expect(!outside.contains("]8;;"))
      let starts = frame.text.matches(of: /\u{1B}\]8;;[!-~]+\u{1B}\\/).count
      let ends = frame.text.matches(of: /\u{1B}\]8;;\u{1B}\\/).count
      #expect(starts == ends && starts > 0)
      run.type("1")
      #expect(try !run.frame().contains("\u{1B}]8;;"))
    }

    @Test("However one comes to a picture with links, it is the picture of a fresh start")
    func picture() async throws {
      let keys = [
        "6", "Tab", "Enter", "q", "j", "k", "BTab", "j", "j", "k", "k", "2", "Enter", "j", "q", "6",
      ]
      let wandering = try Pane(columns: 120, rows: 30)
      try await wandering.shows("Workforce", "? keys")
      for key in keys { try wandering.press(key) }
      let direct = try Pane(columns: 120, rows: 30)
      try await direct.shows("Workforce", "? keys")
      try direct.press("6")
      let picture = try await direct.shows("psw-magazine", "? keys", "records")
      try await wandering.picture("The picture of a fresh start") { $0 == picture }
      #expect(try looks(of: wandering.styledText()) == looks(of: direct.styledText()))
    }

    /// Each character with the attributes it is shown with, but for blanks, of which tmux tells
    /// whether they were written or erased.
    private func looks(of styledText: String) -> [String] {
      var attributes: Set<Substring> = []
      var looks: [String] = []
      for part in styledText.split(separator: "\u{1B}[") {
        let end = part.firstIndex(of: "m") ?? part.startIndex
        for code in part[..<end].split(separator: ";") {
          // 39 and 49 are the terminal's own colours.
          if code == "0" { attributes = [] }
          if code == "39" || code.hasPrefix("3") {
            attributes = attributes.filter { $0.first != "3" }
          }
          if !["0", "39", "49"].contains(code) { attributes.insert(code) }
        }
        let look = attributes.sorted().joined(separator: ";")
        looks += part[end...].dropFirst().filter { !$0.isWhitespace }.map { "\($0) \(look)" }
      }
      return looks
    }

    @Test(
      "Text output has links on a terminal that bears them, and nowhere else",
      arguments: [
        ("xterm-256color", [], true), ("linux", [], false),
        ("xterm-256color", ["--color", "never"], false),
      ])
    func text(terminal: String, options: [String], areLinked: Bool) throws {
      let run = try TerminalRun(["sources"] + options, environment: ["TERM": terminal])
      #expect(try run.end().reason == .exit(0))
      #expect(run.output.contains("\u{1B}]8;;" + Self.address) == areLinked)
      #expect(run.output.contains(Self.address))
    }

    @Test("Text output in a file has none, even with colours asked for")
    func file() throws {
      let home = try Home()
      let output = try home.file("output", "")
      let run = try TerminalRun(["sources", "--color", "always"], home: home, output: output)
      #expect(try run.end().reason == .exit(0))
      let text = try home.text(of: "output")
      #expect(text.contains(Self.address) && !text.contains("\u{1B}"))
    }
  }
}
