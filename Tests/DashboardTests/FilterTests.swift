import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Themes and respondent types are switched on and off")
struct FilterTests {
  /// On the Quotes tab, with the focus on the respondent types.
  private var types: Store {
    var dashboard = Store.small()
    dashboard.press("2", .tab, .tab)
    return dashboard
  }

  @Test("All are on at first, each with its passages, those whose type is not stated too")
  func beginning() {
    let state = types.state
    #expect(
      state.typeWords == ["Support worker 2", "Tenant 2", "Service leader 1", "Not stated 1"])
    #expect(state.themeWords == ["Staff 4", "Rooms 3", "Travel 0"])
    #expect(state.quoteIDs.count == 6 && state.filters.isEmpty)
  }

  @Test("Space switches one off: its passages go, its count stays, the themes count what is left")
  func spaceOff() {
    var dashboard = types
    dashboard.press(" ")
    #expect(dashboard.state.quoteIDs == ["caretaker", "rent", "nights", "wages"])
    #expect(dashboard.state.typeWords == types.state.typeWords)
    #expect(dashboard.state.themeWords == ["Staff 2", "Rooms 2", "Travel 0"])
    #expect(FilterWords(dashboard.state).types == "all but Support worker")
  }

  @Test("Space twice is no filter at all")
  func spaceTwice() {
    var dashboard = types
    dashboard.press(.down, " ", " ")
    #expect(dashboard.state.filters.isEmpty && dashboard.state.quoteIDs.count == 6)
  }

  @Test("Enter leaves only the selected type, whatever was off before")
  func enter() {
    var dashboard = types
    dashboard.press(.down, " ", .enter)
    #expect(dashboard.state.quoteIDs == ["caretaker", "rent"])
    #expect(FilterWords(dashboard.state).line == "Tenant")
  }

  @Test("Passages whose type is not stated can be left alone")
  func notStated() {
    var dashboard = types
    dashboard.press("G", .enter)
    #expect(dashboard.state.quoteIDs == ["nights"])
    #expect(FilterWords(dashboard.state).line == "Not stated")
  }

  @Test("With every type off no passage is left, and a brings all back")
  func all() {
    var dashboard = types
    dashboard.press(" ", .down, " ", .down, " ", .down, " ")
    #expect(dashboard.state.count(in: .quotes) == 0)
    #expect(FilterWords(dashboard.state).line == "no respondent type")
    dashboard.press("a")
    #expect(dashboard.state.filters.isEmpty && dashboard.state.quoteIDs.count == 6)
  }

  @Test("In a list, a brings back that list's values; among the quotes, those of both")
  func allOfOneList() {
    var dashboard = types
    dashboard.press(.enter, .backTab, .enter)
    #expect(FilterWords(dashboard.state).line == "Support worker · Staff")
    var inThemes = dashboard
    inThemes.press("a")
    #expect(FilterWords(inThemes.state).line == "Support worker")
    var inTypes = dashboard
    inTypes.press(.tab, "a")
    #expect(FilterWords(inTypes.state).line == "Staff")
    dashboard.press(.backTab, "a")
    #expect(dashboard.state.focus == .quotes && dashboard.state.filters.isEmpty)
  }

  @Test("Respondent types can be switched on the Themes tab as well")
  func onThemes() {
    var dashboard = Store.small()
    dashboard.press(.tab, .down, .enter)
    #expect(dashboard.state.tab == .themes)
    #expect(dashboard.state.themeWords == ["Staff 0", "Rooms 2", "Travel 0"])
    dashboard.press("2")
    #expect(dashboard.state.quoteIDs == ["caretaker", "rent"])
  }

  @Test("Enter on a theme shows its quotes; where nobody is quoted, Enter offers its findings")
  func quietTheme() throws {
    var dashboard = Store.small()
    dashboard.press(.down, .enter)
    #expect(dashboard.state.tab == .quotes)
    #expect(dashboard.state.quoteIDs == ["warmed", "caretaker", "rent"])
    dashboard.press("1", "G", .enter)
    #expect(dashboard.state.count(in: .quotes) == 0 && dashboard.state.quietTheme?.id == "travel")
    dashboard.press(.enter)
    #expect(dashboard.state.tab == .themes && dashboard.state.chosenTheme?.id == "travel")
    #expect(dashboard.state.selectedRecord?.id == RecordID(kind: .finding, index: 2))
    #expect(dashboard.state.filters.isEmpty)
  }

  @Test("A theme that is only filtered empty is not called quiet")
  func filteredTheme() {
    var dashboard = Store.small()
    dashboard.press("2", .tab, .down, .enter, .tab, "j", "j", .enter)
    #expect(FilterWords(dashboard.state).line == "Rooms · Service leader")
    #expect(dashboard.state.count(in: .quotes) == 0 && dashboard.state.quietTheme == nil)
  }

  @Test(
    "Each count is the number of passages that Enter on its value leaves",
    arguments: [
      [], ["room"], ["the"], ["zzz"], ["", "type"], ["", "theme"], ["room", "type"],
      ["we", "type", "theme"],
    ])
  func countsAndLists(steps: [String]) {
    var dashboard = Store.small()
    if let query = steps.first, !query.isEmpty {
      dashboard.perform(.openSearch, .edit(.insert(query)), .activate)
    }
    dashboard.perform(.show(.quotes))
    if steps.contains("type") { dashboard.perform(.select(.types, 1), .toggle) }
    if steps.contains("theme") { dashboard.perform(.select(.themes, 0), .activate) }
    for pane in [Pane.themes, .types] {
      let facets = dashboard.state.results(of: .passages).facets[pane == .themes ? .theme : .type]
      for (row, facet) in (facets ?? []).enumerated() {
        var other = dashboard
        other.perform(.select(pane, row), .activate)
        #expect(other.state.count(in: .quotes) == facet.count, "\(steps) \(facet.name)")
        #expect(other.state.results(of: .passages).total == facet.count)
      }
    }
  }
}
