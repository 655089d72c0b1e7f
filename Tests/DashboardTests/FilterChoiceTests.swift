import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Filters combine, stay, are put into words and are taken back")
struct NarrowingTests {
  /// Narrowed by type, then by theme, then by a search, and back on the Quotes tab.
  private var narrowed: Store {
    var dashboard = Store.small()
    dashboard.press("2", .tab, .tab, .down, .enter)
    dashboard.press(.backTab, .down, .enter)
    dashboard.search(for: "room")
    dashboard.press(.enter)
    return dashboard
  }

  @Test("Respondent types, themes and a search leave what all of them leave")
  func combined() {
    let state = narrowed.state
    #expect(state.quoteIDs == ["caretaker"])
    #expect(FilterWords(state).line == "Tenant · Rooms · “room”")
    #expect(FilterWords(state).all.last == "“room”")
  }

  @Test("They stay when the tab changes", arguments: Tab.allCases)
  func tabs(tab: Tab) {
    var dashboard = narrowed
    dashboard.press(.character(Character("\(tab.number)")))
    #expect(dashboard.state.tab == tab)
    #expect(dashboard.state.filters == narrowed.state.filters)
    #expect(dashboard.state.quoteIDs == ["caretaker"])
  }

  @Test("The records beside a theme are narrowed too")
  func detail() {
    var dashboard = narrowed
    dashboard.press("1", .home)
    #expect(dashboard.state.ids(in: .detail) == [RecordID(kind: .theme, index: 0)])
    dashboard.press(.down)
    #expect(
      dashboard.state.ids(in: .detail) == [
        RecordID(kind: .theme, index: 1), RecordID(kind: .finding, index: 1),
        RecordID(kind: .quote, index: 2),
      ])
  }

  @Test("Esc takes back the latest first, then those before, and then does nothing more")
  func latestFirst() {
    var dashboard = narrowed
    var words: [String] = []
    for _ in 0..<3 {
      dashboard.press(.escape)
      words.append(FilterWords(dashboard.state).line)
    }
    #expect(words == ["Tenant · Rooms", "Tenant", ""])
    #expect(dashboard.state.quoteIDs.count == 6)
    #expect(dashboard.state.action(for: .escape) == nil)
  }

  @Test("What is narrowed again becomes the latest")
  func again() {
    var dashboard = narrowed
    dashboard.press(.tab, .tab, .home, .enter)
    #expect(FilterWords(dashboard.state).all.last == "Support worker")
    dashboard.press(.escape)
    #expect(FilterWords(dashboard.state).line == "Rooms · “room”")
    #expect(dashboard.state.quoteIDs.sorted() == ["caretaker", "warmed"])
  }

  @Test("Taking back a search empties its line as well")
  func line() {
    var dashboard = narrowed
    dashboard.press(.escape, "/")
    #expect(dashboard.state.searchLine == InputLine())
  }

  @Test(
    "Few values are named, nearly all are named by those left out",
    arguments: [
      ([0], "Support worker"), ([0, 1], "Support worker or Tenant"),
      ([0, 1, 2], "all but Not stated"), ([1, 2, 3], "all but Support worker"),
      ([], "no respondent type"),
    ])
  func words(chosen: [Int], words: String) {
    var dashboard = Store.small()
    for row in 0..<4 where !chosen.contains(row) {
      dashboard.perform(.select(.types, row), .toggle)
    }
    #expect(FilterWords(dashboard.state).types == words)
  }

  @Test("Of many values several are named with commas")
  func manyWords() {
    var consultation = SmallConsultation.consultation
    for number in 1...6 {
      consultation.respondentTypes.append(RespondentType(id: "t\(number)", name: "Type \(number)"))
    }
    var dashboard = Store.on(consultation)
    for row in 3..<10 { dashboard.perform(.select(.types, row), .toggle) }
    #expect(FilterWords(dashboard.state).types == "Support worker, Tenant or Service leader")
  }

  @Test(
    "A tab heeds, names and takes back only what its records can have",
    arguments: [
      (Tab.themes, "“room” · Tenant"), (.quotes, "“room” · Tenant"),
      (.funding, "“room”"), (.answers, "“room” · planned"),
      (.crosstab, "“room” · Tenant"), (.sources, "“room” · Tenant"),
    ])
  func heeded(tab: Tab, words: String) {
    var dashboard = Store.small()
    dashboard.perform(.openSearch, .edit(.insert("room")), .activate)
    dashboard.perform(.show(.quotes), .select(.types, 1), .activate)
    dashboard.perform(.show(.answers), .select(.statuses, 1), .activate, .show(tab))
    dashboard.perform(.select(tab.panes[0], 0))
    #expect(FilterWords(dashboard.state).line == words)
    let rest = dashboard.state.filters.list.count - words.split(separator: "·").count
    while dashboard.state.stepBack == .filter { dashboard.press(.escape) }
    #expect(FilterWords(dashboard.state).line.isEmpty)
    #expect(dashboard.state.filters.list.count == rest)
  }
}
