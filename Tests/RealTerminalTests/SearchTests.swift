import Testing

extension RealTerminal {
  @Suite struct SearchTests {
    @Test("A search finds while its word is unfinished, and says how many of all")
    func live() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.type("/burn")
      let picture = try await pane.shows("high risk of burn out", "1 of 134")
      #expect(picture.contains("PTSD"))
      #expect(try pane.values("cursor_x", "cursor_y") == ["7", "0"])
      // Each key narrows further, and taking one back widens again.
      try pane.type("z")
      try await pane.shows("0 of 134")
      try pane.press("BSpace")
      try await pane.shows("high risk of burn out", "1 of 134")
    }

    @Test("A match is marked by more than a colour")
    func marks() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.type("/burn")
      try await pane.shows("high risk of burn out")
      let match = try #require(
        try pane.styledText().firstMatch(of: /((?:\u{1B}\[[0-9;]*m)+)burn\u{1B}\[0/))
      let looks = match.1.matches(of: /[0-9]+/).map(\.0)
      #expect(looks.contains("4"), "underlined")
    }

    @Test("Enter keeps the search and goes to the quotation; Esc then takes the search back")
    func accepted() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.type("/burn")
      try await pane.shows("1 of 134")
      try pane.press("Enter")
      let picture = try await pane.shows("Showing: “burn”", "1 of 18")
      #expect(picture.rightPane.contains("a high risk of burn out and PTSD from the cases"))
      #expect(!picture.rightPane.contains("give the right level"))
      try pane.press("Escape")
      try await pane.shows("18 of 18", but: "takes back")
    }

    @Test("Esc in the search line leaves everything as it was before")
    func givenUp() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.press("Down", "Down", "Down", "Down")
      let before = try await pane.picture("The fifth theme") {
        $0.selected?.contains("Kinship care") == true
          && $0.rightPane.contains("kinship carers should be")
      }
      try pane.type("/burn")
      try await pane.shows("1 of 134")
      try pane.press("Escape")
      try await pane.picture("The picture from before") { $0 == before }
    }

    @Test("A paste with line ends stays in the search line and is searched for")
    func paste() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.type("/")
      try await pane.shows("134 of 134")
      try pane.paste("burn\nout\n")
      try await pane.shows("/ burn out", "1 of 134", "esc back")
      #expect(try pane.values("cursor_y") == ["0"])
    }
  }
}
