import TestSupport
import Testing

extension RealTerminal {
  @Suite struct CrosstabTests {
    @Test(
      "The number in a cell is how many quotations Enter lists, and Esc leads back to the cell",
      arguments: [(1, 1), (1, 7), (5, 2), (6, 3), (3, 5)])
    func cell(down: Int, right: Int) async throws {
      let pane = try Pane(columns: 160, rows: 60)
      try await pane.openCrosstab()
      for _ in 0..<down { try pane.press("Down") }
      for _ in 0..<right { try pane.press("Right") }
      let types = [
        "", "Practitioner", "Kinship carer", "Senior leader", "Social workers",
        "Respondents in general",
        "Consultation report", "Government",
      ]
      let themes = [
        "", "Workforce", "Funding", "Disability services", "Family help", "Kinship care",
        "Care placements",
      ]
      let heading = "\(themes[down]) × \(types[right]): "
      let row = try #require(try await pane.shows(heading).row(with: heading))
      let count = try #require(row.firstMatch(of: /: (\d+)/).flatMap { Int($0.1) })
      let printed = try Program.run([
        "quotes", "--theme", themes[down], "--type", types[right], "--format", "json",
      ]).records("quotes").compactMap { $0["text"] as? String }
      #expect(count == printed.count)

      try pane.press("Enter")
      try await pane.picture("As many quotations, and no other") {
        $0.contains(all: ["Showing: \(themes[down]) × \(types[right])", "\(count) of 18"])
          && $0.quotations.sorted() == printed.sorted()
      }
      try pane.press("Escape")
      try await pane.shows(heading + "\(count)", "18 passages")
    }

    @Test("A click goes to a cell, a second one opens its quotations")
    func clicks() async throws {
      let pane = try Pane(columns: 160, rows: 60)
      let picture = try await pane.openCrosstab()
      let row = try #require(picture.position(of: "Care placements"))
      let column = try #require(picture.position(of: "Government"))
      // The numbers stand flush right under the ends of their headings.
      let end = column.column + "Government".count - 1
      try pane.click(column: end, row: row.row)
      try await pane.shows("Care placements × Government: 1")
      try pane.click(column: end, row: row.row)
      try await pane.shows("Showing: Care placements × Government", "1 of 18")
    }

    @Test(
      "A click on a tab opens it",
      arguments: [
        ("2 Quotes", "huge privilege"), ("3 Funding", "£650m"),
        ("4 Answers", "no answer reported"), ("5 Crosstab", "18 passages"),
        ("6 Sources", "BASW raises"),
      ])
    func tabs(name: String, words: String) async throws {
      let pane = try Pane(columns: 160, rows: 60)
      try await pane.shows("Workforce", name)
      try pane.click(name)
      try await pane.shows(words)
      try pane.click("1 Themes")
      try await pane.shows("What was found")
    }

    @Test("The wheel moves the selection, even past the 223rd column")
    func wheel() async throws {
      let pane = try Pane(columns: 240, rows: 30)
      try await pane.picture("The first theme") { $0.selected?.contains("Workforce") == true }
      try pane.type("\u{1B}[<65;10;10M")
      try await pane.picture("The second theme") { $0.selected?.contains("Funding") == true }
      try pane.type("\u{1B}[<65;230;10M\u{1B}[<65;230;10M")
      try await pane.picture("The fourth theme") { $0.selected?.contains("Family help") == true }
      try pane.type("\u{1B}[<64;230;10M")
      try await pane.picture("The third theme") { $0.selected?.contains("Disability") == true }
    }

    @Test("M leaves the mouse to the terminal, and takes it back")
    func turnedMouse() async throws {
      let run = try TerminalRun()
      try run.frame()
      try run.typeAndSettle("M")
      #expect(run.shown.modes[1000] == false && run.shown.modes[1006] == false)
      try run.typeAndSettle("M")
      #expect(run.shown.modes[1000] == true && run.shown.modes[1006] == true)
    }

    @Test("Without the mouse the terminal keeps its own selection")
    func withoutMouse() async throws {
      let pane = try Pane(columns: 100, rows: 30, "greenpaper --no-mouse")
      try await pane.shows("Workforce")
      #expect(try pane.values("mouse_any_flag", "mouse_sgr_flag") == ["0", "0"])
    }
  }
}

extension Pane {
  @discardableResult
  fileprivate func openCrosstab() async throws -> Picture {
    try await shows("Workforce")
    try press("5")
    try await shows("18 passages")
    try press("g", "Home")
    return try await shows("All themes × all: 18")
  }
}
