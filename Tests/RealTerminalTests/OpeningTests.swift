import Testing

extension RealTerminal {
  @Suite struct OpeningTests {
    @Test(
      "The bundle opens on its themes, at any size from the smallest up",
      arguments: [(80, 24), (120, 40), (40, 10)])
    func opens(columns: Int, rows: Int) async throws {
      let pane = try Pane(columns: columns, rows: rows)
      let themes = [
        "Workforce", "Funding", "Disability services", "Family help", "Kinship care",
        "Care placements",
      ]
      let picture = try await pane.picture("Every theme") { $0.contains(all: themes + ["? keys"]) }
      #expect(picture.rows.count == rows)
      #expect(picture.rows.allSatisfy { $0.count <= columns })
      #expect(picture.selected?.contains("Workforce") == true)
      #expect(picture.contains("Stable Homes, Built on Love") == (rows > 10))
      #expect(picture.rightPane.contains("Recruiting and retaining") == (columns >= 100))
      #expect(try pane.values("alternate_on") == ["1"])
    }

    @Test(
      "q leaves the terminal as it was found, with what was on it", arguments: [(80, 24), (40, 10)])
    func quits(columns: Int, rows: Int) async throws {
      let pane = try Pane(
        columns: columns, rows: rows,
        "stty -g >$HOME/before; greenpaper; echo ended with $?; stty -g >$HOME/after; echo done")
      try await pane.shows("Kinship care")
      try pane.press("q")
      let picture = try await pane.shows("before the program", "ended with 0", "done")
      #expect(!picture.contains("Kinship care"))
      #expect(try pane.isGivenBack())
      #expect(try pane.home.text(of: "after") == pane.home.text(of: "before"))
    }

    @Test(
      "Every tab is opened by its number",
      arguments: [
        ("2", "huge privilege"), ("3", "£650m"), ("4", "no answer reported"), ("5", "18 passages"),
        ("6", "BASW raises social work workforce issues"),
      ])
    func tabs(key: String, words: String) async throws {
      let pane = try Pane(columns: 160, rows: 60)
      try await pane.shows("Workforce")
      try pane.press(key)
      try await pane.shows(words)
    }

    @Test("Data on standard input is shown, and keys come from the terminal")
    func standardInput() async throws {
      let home = try Home()
      _ = try home.file(
        "consultation.json",
        """
        {
          "format": "greenpaper/1", "title": "Lighting the towpath",
          "themes": [{ "id": "lamps", "name": "Lamps" }],
          "quotes": [{ "id": "dark", "text": "It is too dark to walk.", "themes": ["lamps"] }]
        }
        """)
      let pane = try Pane(
        columns: 80, rows: 24, "cat $HOME/consultation.json | greenpaper -; echo ended with $?",
        home: home)
      try await pane.shows("Lighting the towpath", "Lamps")
      try pane.press("2")
      try await pane.shows("It is too dark to walk.")
      try pane.press("q")
      try await pane.shows("ended with 0")
      #expect(try pane.isGivenBack())
    }
  }
}
