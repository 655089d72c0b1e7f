import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Earlier searches")
struct SearchHistoryTests {
  /// The dashboard of a person who has searched before, the latest search first.
  private func dashboard(_ searches: String..., columns: Int = 104) -> Store {
    var dashboard = Store.small(columns: columns)
    dashboard.perform(.remember(SearchHistory(searches)))
    return dashboard
  }

  @Test("^R brings the latest search, again an earlier one, and ^S the later one back")
  func backAndForth() {
    var dashboard = dashboard("heating", "rent", "night shifts")
    dashboard.press("/", .control("r"))
    #expect(
      dashboard.state.searchLine.text == "heating" && dashboard.state.count(in: .results) == 5)
    dashboard.press(.control("r"), .control("r"))
    #expect(dashboard.state.searchLine.text == "night shifts")
    #expect(!dashboard.state.canRecall(by: 1))
    dashboard.press(.control("s"))
    #expect(dashboard.state.searchLine.text == "rent")
    dashboard.press(.control("n"), .control("n"))
    #expect(dashboard.state.searchLine.text == "" && dashboard.state.recalledIndex == nil)
  }

  @Test("Only searches come that have what is typed, in any spelling, and say more")
  func filtered() {
    var dashboard = dashboard("Rent arrears", "heating", "rents", "rent")
    dashboard.search(for: "rent")
    #expect(dashboard.state.recalledSearches == ["Rent arrears", "rents"])
    dashboard.press(.control("r"), .control("r"))
    #expect(dashboard.state.searchLine.text == "rents")
  }

  @Test("Esc puts back what was typed, a second one gives the search up")
  func escape() {
    var dashboard = dashboard("heating repairs")
    dashboard.search(for: "heat")
    dashboard.press(.left, .control("r"), .escape)
    #expect(dashboard.state.searchLine.text == "heat" && dashboard.state.searchLine.cursor == 3)
    #expect(dashboard.state.filters.query == "heat")
    dashboard.press(.escape)
    #expect(dashboard.state.overlay == nil && dashboard.state.filters.isEmpty)
  }

  @Test("What is typed after an earlier search goes on from it")
  func edited() {
    var dashboard = dashboard("heating")
    dashboard.press("/", .control("r"), .backspace)
    #expect(dashboard.state.searchLine.text == "heatin" && dashboard.state.recalledIndex == nil)
  }

  @Test("A search that is kept is remembered once, one that is given up is not")
  func kept() {
    var dashboard = dashboard("rent", "heating")
    for (query, end) in [("heating", Key.enter), ("phone", .escape), ("zebra", .enter)] {
      dashboard.press("/")
      while !dashboard.state.searchLine.text.isEmpty { dashboard.press(.backspace) }
      dashboard.type(query)
      dashboard.press(end)
    }
    #expect(dashboard.state.history.searches == ["zebra", "heating", "rent"])
  }

  @Test("Two hundred are kept, and come out of their file as they went in")
  func limit() throws {
    var history = SearchHistory((1...250).map { "search \($0) \u{1B}\t\\ “é”" })
    history.add("the latest")
    #expect(history.searches.count == 200 && history.searches[0] == "the latest")
    #expect(history.searches[199].hasPrefix("search 199 "))
    let read = try #require(SearchHistory(text: history.text))
    #expect(read.searches == history.searches)
  }

  @Test("Searches of two visits at once are all kept, those of the last to leave first")
  func merged() {
    var one = SearchHistory(["old"])
    var other = one
    one.add("of one")
    other.add("of the other")
    #expect(
      other.merged(into: one.merged(into: SearchHistory(["old"]))).searches
        == ["of the other", "of one", "old"])
  }

  @Test("They stand beside what they find, the one in the line marked")
  func drawn() {
    var dashboard = dashboard("heating repairs", "rent", "heating")
    dashboard.search(for: "heat")
    dashboard.press(.control("r"))
    let drawing = dashboard.look()
    expect(
      drawing,
      looksLike: """
         / heating repairs                                                                              1 of 24
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
          Figures 1                                                         │ Earlier searches           1 of 2
        ▌ Heating repairs                                                   │ ▌ heating repairs
        ▌ £30m · pledged · Rooms · The Gazette, 20 Nov 2023                 │   heating
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────
         ↑↓ result   enter open   ^R ^S earlier, later   esc as typed
        """)
    let marked = drawing.canvas.lines { $0.traits.contains(.underline) }
    #expect(marked[3].contains("⟦heat⟧ing repairs") && marked[4].hasSuffix("⟦heat⟧ing"))
  }

  @Test("On a narrow screen the line says which of them it is")
  func narrow() {
    var dashboard = dashboard("heating repairs", "heating", columns: 60)
    dashboard.press("/", .control("r"), .control("r"))
    #expect(dashboard.look().canvas.lines[0].hasSuffix("earlier 2 of 2 · 5 of 24"))
  }

  @Test("A click on one of them puts it into the line")
  func clicked() throws {
    var dashboard = dashboard("heating", "rent", "night shifts")
    dashboard.press("/", .control("r"))
    let action = dashboard.look().action(atRow: 5, column: 75)
    dashboard.perform(try #require(action))
    #expect(dashboard.state.searchLine.text == "night shifts")
  }
}
