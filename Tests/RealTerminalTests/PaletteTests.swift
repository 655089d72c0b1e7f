import Testing

extension RealTerminal {
  @Suite("The palette and the places it leads to") struct PaletteTests {
    @Test("A theme, a respondent type and a command are chosen by a few letters")
    func choosing() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.type(":kinc")
      try await pane.shows("Kinship carer", "respondent type", but: "Workforce")
      try pane.press("Enter")
      let theme = try await pane.shows("Crosstab", "In their words", but: ": kinc")
      #expect(theme.selected?.contains("Kinship care") == true)
      try pane.type(":carer")
      try pane.press("C-n", "C-p", "Enter")
      try await pane.shows("Showing: Kinship carer")
      try pane.type(":quit")
      try pane.press("Enter")
      try await pane.shows("ended with 0")
      #expect(try pane.isGivenBack())
    }

    @Test("The cursor of the terminal is shown on what is selected, and in a line typed into")
    func cursor() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      let picture = try await pane.shows("Workforce", "? keys")
      let first = try #require(picture.rows.firstIndex { $0.hasPrefix("▌") })
      #expect(try pane.values("cursor_x", "cursor_y") == ["2", "\(first)"])
      try pane.press("Down", "Down")
      try await pane.picture("The third theme selected") {
        $0.selected?.contains("Disability") == true
      }
      #expect(
        try pane.values("cursor_x", "cursor_y", "cursor_flag")
          == ["2", "\(first + 2)", "1"])
      try pane.type(":fund")
      try await pane.shows(": fund")
      #expect(try pane.values("cursor_x", "cursor_y", "cursor_flag") == ["7", "0", "1"])
    }
  }
}
