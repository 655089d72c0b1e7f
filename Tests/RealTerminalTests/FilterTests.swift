import TestSupport
import Testing

extension RealTerminal {
  @Suite struct FilterTests {
    @Test(
      "Only one respondent type, by keys, leaves the quotations that the command prints for it",
      arguments: ["Kinship carer", "Practitioner", "Not stated"])
    func onlyOneType(name: String) async throws {
      let printed = try Program.run("quotes", "--type", name, "--format", "json")
        .records("quotes").compactMap { $0["text"] as? String }
      #expect(!printed.isEmpty)
      let pane = try Pane(columns: 160, rows: 60)
      try await pane.shows("Workforce")
      try pane.press("2", "Tab", "Tab")
      try await pane.choose(name)
      try pane.press("Enter")
      try await pane.picture("Those quotations and no other") {
        $0.contains(all: ["Showing: \(name)", "\(printed.count) of 18"])
          && $0.quotations.sorted() == printed.sorted()
      }
      try pane.press("a")
      try await pane.shows("18 of 18", but: "takes back")
    }

    @Test("Space switches a type off and on again, and the count follows")
    func switched() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.press("2", "Tab", "Tab")
      try await pane.choose("Government")
      try pane.press("Space")
      try await pane.shows("10 of 18")
      try pane.press("Space")
      try await pane.shows("18 of 18", but: "takes back")
    }

    @Test("A filter and a search combine, and Esc takes back the last of them")
    func combined() async throws {
      let pane = try Pane(columns: 120, rows: 40)
      try await pane.shows("Workforce")
      try pane.press("2", "Tab", "Tab")
      try await pane.choose("Practitioner")
      try pane.press("Enter")
      try await pane.shows("2 of 18")
      try pane.type("/burn")
      try await pane.shows("1 of 134")
      try pane.press("Enter")
      try await pane.shows("1 of 18", "Practitioner", "“burn”")
      try pane.press("Escape")
      try await pane.shows("2 of 18", "Showing: Practitioner")
      try pane.press("Escape")
      try await pane.shows("18 of 18", but: "takes back")
    }
  }
}

extension Pane {
  /// Moves down the list in focus until a name is selected.
  func choose(_ name: String) async throws {
    for _ in 0..<20 {
      let picture = try await picture("A selected row") { $0.selected?.contains("✓") == true }
      if picture.selected?.contains(name) == true { return }
      try press("Down")
      try await self.picture("The next row") { $0.selected != picture.selected }
    }
    throw Overdue(awaited: name, seen: try picture().rows.joined(separator: "\n"))
  }
}
