import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("A search narrows at each key, and its results are gone to")
struct SearchTests {
  @Test("Results, quotes and counts follow every key typed and erased")
  func live() {
    var dashboard = Store.small()
    dashboard.press("/")
    var quotes: [[String]] = []
    for key in [Key.character("w"), "e", .backspace, "a", "r"] {
      dashboard.press(key)
      let found = dashboard.state.records(in: .results).filter { $0.kind == .quote }
      quotes.append(found.map(\.id).sorted())
      let total = dashboard.state.count(in: .results)
      #expect(dashboard.state.results(of: .matches).total == total)
      let kinds = dashboard.state.results(of: .matches).facets[.kind] ?? []
      #expect(kinds.map(\.count).reduce(0, +) == total)
    }
    let onW = ["caretaker", "forms", "nights", "rent", "wages", "warmed"]
    #expect(
      quotes == [
        onW, ["forms", "rent"], onW, ["caretaker", "wages", "warmed"], ["caretaker", "warmed"],
      ])
  }

  @Test("Results stand kind by kind")
  func kinds() {
    var dashboard = Store.small()
    dashboard.search(for: "heating")
    #expect(
      dashboard.state.ids(in: .results).map(\.kind) == [.quote, .finding, .ask, .figure, .theme])
  }

  @Test(
    "Enter opens a result of any kind where it belongs",
    arguments: [
      Result("wages", .quote, 5, on: .quotes),
      Result("bus", .finding, 2, on: .themes, theme: "travel"),
      Result("shorter", .ask, 0, on: .answers),
      Result("trial", .ask, 0, on: .answers),
      Result("repairs", .figure, 3, on: .funding),
      Result("parliament", .event, 1, on: .funding),
    ])
  func enter(result: Result) {
    var dashboard = Store.small()
    dashboard.search(for: result.query)
    dashboard.press(.enter)
    #expect(dashboard.state.overlay == nil && dashboard.state.tab == result.tab)
    #expect(dashboard.state.selectedRecord?.id == result.record)
    if let theme = result.theme { #expect(dashboard.state.chosenTheme?.id == theme) }
    #expect(dashboard.state.filters.query == result.query)
  }

  @Test("Enter on a theme selects it in the list of themes")
  func theme() {
    var dashboard = Store.small()
    dashboard.search(for: "travel kind:theme")
    dashboard.press(.enter)
    #expect(dashboard.state.tab == .themes && dashboard.state.focus == .themes)
    #expect(dashboard.state.chosenTheme?.id == "travel")
  }

  @Test("Enter on a source selects it in the list of sources")
  func source() {
    var dashboard = Store.small()
    dashboard.search(for: "announced")
    dashboard.press(.enter)
    #expect(dashboard.state.tab == .sources && dashboard.state.focus == .sources)
    #expect(dashboard.state.chosenSource?.id == "courier")
  }

  @Test("Enter on another result than the first goes to that one")
  func laterResult() {
    var dashboard = Store.small()
    dashboard.search(for: "heating")
    dashboard.press(.down, .down, .enter)
    #expect(dashboard.state.selectedRecord?.id == RecordID(kind: .ask, index: 1))
    #expect(dashboard.state.tab == .answers)
  }

  @Test("n goes from the result opened to the next one, round and round, and N goes back")
  func nextAndPrevious() {
    var dashboard = Store.small()
    dashboard.search(for: "heating")
    dashboard.press(.enter)
    let opened = dashboard.state
    var panes: [String] = []
    for _ in 0..<5 {
      dashboard.press("n")
      panes.append("\(dashboard.state.tab.rawValue) \(dashboard.state.focus)")
    }
    #expect(
      panes == [
        "Themes detail", "Answers asks", "Funding figures", "Themes themes", "Quotes quotes",
      ])
    #expect(dashboard.state.selectedRecord == opened.selectedRecord)
    dashboard.press("N", "N")
    #expect(dashboard.state.tab == .funding && dashboard.state.selectedFunding == "repairs")
  }

  @Test("Nothing found: Enter keeps the search, and n goes nowhere")
  func nothingFound() {
    var dashboard = Store.small()
    dashboard.search(for: "zebra")
    #expect(dashboard.state.count(in: .results) == 0)
    dashboard.press(.enter)
    let state = dashboard.state
    #expect(state.overlay == nil && state.tab == .themes && state.filters.query == "zebra")
    dashboard.perform(.nextMatch(1), .nextMatch(-1))
    #expect(dashboard.state == state)
  }

  @Test(
    "A search given up leaves everything as it was",
    arguments: [[], ["heating", "G"], ["room", " "]] as [[String]])
  func givenUp(before: [String]) {
    var dashboard = Store.small()
    if let query = before.first {
      dashboard.search(for: query)
      dashboard.press(.enter)
    }
    dashboard.press("2", .down, .down, "1", .down)
    let state = dashboard.state
    dashboard.search(for: "night shifts")
    dashboard.press(.escape)
    dashboard.look()
    #expect(dashboard.state.filters == state.filters)
    #expect(dashboard.state.searchLine == state.searchLine)
    #expect(dashboard.state.selections == state.selections)
    #expect(dashboard.state.matchPosition == state.matchPosition)
    for pane in [Pane.quotes, .detail] {
      #expect(dashboard.state.ids(in: pane) == state.ids(in: pane))
    }
    #expect(dashboard.state.tab == state.tab && dashboard.state.focus == state.focus)
  }

  /// A search that finds one record first, and where that record is shown.
  struct Result: CustomTestStringConvertible {
    let query: String
    let record: RecordID
    let tab: Tab
    let theme: String?

    init(_ query: String, _ kind: RecordKind, _ position: Int, on tab: Tab, theme: String? = nil) {
      self.query = query
      record = RecordID(kind: kind, index: position)
      self.tab = tab
      self.theme = theme
    }

    var testDescription: String { "\(record.kind.rawValue) by “\(query)”" }
  }
}
