import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("Asks are filtered by status, and records by their source")
struct AnswerTests {
  private var answers: Store {
    var dashboard = Store.small()
    dashboard.press("4")
    return dashboard
  }

  private func asks(_ dashboard: Store) -> [String] {
    dashboard.state.records(in: .asks).map(\.id)
  }

  @Test("Asks stand theme by theme, beside every status with its count")
  func beginning() {
    #expect(asks(answers) == ["shorter-forms", "every-room"])
    #expect(
      answers.state.statusWords == [
        "met 0", "planned 0", "being tested 1", "being considered 0", "declined 0",
        "answered in part 0",
        "no answer reported 1",
      ])
  }

  @Test("Space switches a status, Enter leaves only one, a shows all")
  func statuses() {
    var dashboard = answers
    dashboard.press(.tab, .tab, "G", " ")
    #expect(asks(dashboard) == ["shorter-forms"])
    #expect(dashboard.state.statusWords == answers.state.statusWords)
    dashboard.press(.enter)
    #expect(asks(dashboard) == ["every-room"])
    #expect(FilterWords(dashboard.state).line == "no answer reported")
    dashboard.press("a")
    #expect(asks(dashboard).count == 2 && dashboard.state.filters.isEmpty)
  }

  @Test("Each count is the number of asks that Enter on its status leaves")
  func counts() {
    var dashboard = answers
    dashboard.perform(.select(.themes, 0), .activate)
    for (row, facet) in dashboard.state.statusCounts.enumerated() {
      var other = dashboard
      other.perform(.select(.statuses, row), .activate)
      #expect(other.state.count(in: .asks) == facet.count, "\(facet.name)")
    }
  }

  @Test("Enter on an ask opens it with its replies")
  func card() {
    var dashboard = answers
    dashboard.press(.down, .enter)
    #expect(dashboard.state.overlay == .card(RecordID(kind: .ask, index: 1)))
  }

  @Test("A source lists every record drawn from it, and Enter leads there")
  func sources() {
    var dashboard = Store.small()
    dashboard.press("6", .down, .enter)
    #expect(dashboard.state.chosenSource?.id == "review" && dashboard.state.focus == .drawn)
    let document = RecordID(kind: .source, index: 1)
    let figure = RecordID(kind: .figure, index: 1)
    #expect(dashboard.state.ids(in: .drawn) == [document, figure])
    dashboard.press(.down, .enter)
    #expect(dashboard.state.overlay == .card(figure))
  }

  @Test("Another source begins with its first record")
  func anotherSource() {
    var dashboard = Store.small()
    dashboard.press("6", .enter, .down, .down, .backTab, .down)
    #expect(dashboard.state.selection(in: .drawn) == 0)
  }

  @Test("The records of a source stand in the order of its paragraphs, where they are known")
  func paragraphs() {
    var consultation = SmallConsultation.consultation
    consultation.quotes[0].evidence[0].paragraph = 9
    consultation.quotes[4].evidence[0].paragraph = 2
    var dashboard = Store.on(consultation)
    dashboard.press("6")
    #expect(dashboard.state.ids(in: .drawn).prefix(3).map(\.index) == [0, 4, 0])
    #expect(dashboard.state.count(in: .drawn) == 10)
  }
}
