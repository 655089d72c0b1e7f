import Testing

extension RealTerminal {
  @Suite("Opening the source of a record") struct SourceOpeningTests {
    /// Notes its arguments, one a line, in a file that appears whole.
    private static let browser = """
      #!/bin/sh
      printf '%s\\n' "$#" "$@" > "$HOME/noted"
      echo noise; echo noise >&2
      mv "$HOME/noted" "$HOME/asked"
      """

    /// A page whose address means something to every shell that might read it.
    private static let address = "https://example.org/$(touch${IFS}taken);a?b=c&d='e'|`f`"

    private func home() throws -> Home {
      let home = try Home()
      _ = try home.file("browser", Self.browser)
      _ = try home.file(
        "consultation.json",
        """
        {
          "format": "greenpaper/1", "title": "Lighting the towpath",
          "sources": [{ "id": "walk", "title": "A walk by night", "url": "\(Self.address)" }],
          "themes": [{ "id": "lamps", "name": "Lamps" }],
          "quotes": [{
            "id": "dark", "text": "It is too dark to walk.", "themes": ["lamps"],
            "evidence": { "source": "walk" }
          }]
        }
        """)
      return home
    }

    @Test(
      "The browser gets the address as one word that no shell reads, and its noise is not heard",
      arguments: [
        ("$HOME/browser", ["1", address]),
        ("/no/such/program:$HOME/browser --new %s now", ["3", "--new", address, "now"]),
      ])
    func browsing(browser: String, words: [String]) async throws {
      let home = try home()
      let pane = try Pane(
        columns: 100, rows: 24,
        "chmod +x $HOME/browser; BROWSER=\"\(browser)\" greenpaper $HOME; echo ended with $?",
        home: home)
      try await pane.shows("Lamps")
      try pane.type("2o")
      let picture = try await pane.shows("Asked the browser for https://example.org/")
      let asked = try await home.awaitedText(of: "asked")
      #expect(asked.split(separator: "\n").map(String.init) == words)
      #expect(!picture.contains("noise") && !home.has("taken"))
      try pane.press("q")
      try await pane.shows("ended with 0")
    }

    @Test("Where there is no browser, the address is told and can be copied")
    func noBrowser() throws {
      let home = try home()
      let run = try TerminalRun([home.folder.path()], columns: 160, home: home)
      try run.frame()
      run.type("2")
      try run.frame()
      run.type("o")
      try run.sent("No browser here for https://example.org/")
      run.type("y")
      try run.sent("\u{1B}]52;c;")
    }

    @Test("A text at hand is opened at the quotation, which it proves")
    func text() async throws {
      let home = try home()
      let lines = (1...80).map { "Paragraph \($0) is about something else." }
      _ = try home.file(
        "texts/walk.txt",
        (lines + ["She said: “It is too dark\nto walk.” And left."]).joined(separator: "\n"))
      let pane = try Pane(
        columns: 100, rows: 24, "greenpaper --sources $HOME/texts $HOME; echo ended", home: home)
      try await pane.shows("Lamps")
      try pane.type("2o")
      let picture = try await pane.shows("A walk by night", "✓ word for word")
      #expect(picture.selected?.contains("She said: “It is too dark") == true)
      try pane.press("g")
      try await pane.shows("Paragraph 1 is")
      try pane.press("Escape")
      try await pane.shows("It is too dark to walk.", "Crosstab")
    }
  }
}
