import ConsultationModel
import ConsultationSearch
import Testing

@testable import Dashboard

@Suite("Responses that are read while the dashboard is open")
struct ReadingTests {
  private let whole = SmallConsultation.consultation

  /// The consultation as far as so many of its passages are read.
  private func part(_ count: Int) -> Consultation {
    var part = whole
    part.passages = Passages(Array(whole.passages.prefix(count)))
    return part
  }

  private func news(of count: Int, isOver: Bool) -> ReadingNews {
    ReadingNews(
      passages: part(count).passages, leftOut: LeftOutLines(), attributes: [],
      progress: isOver ? nil : IndexProgress(), size: 100)
  }

  private func picture(_ dashboard: inout Dashboard) -> String {
    dashboard.look().canvas.lines.joined(separator: "\n")
  }

  /// Tells a dashboard of so many passages, and answers what it asks then.
  private func read(_ count: Int, isOver: Bool, in dashboard: inout Dashboard) {
    dashboard.apply(.read(news(of: count, isOver: isOver)))
    let engine = ConsultationIndex(part(count))
    for question in dashboard.state.questions { dashboard.apply(question.answer(by: engine)) }
  }

  @Test("Every count says that it is of what is read so far, until all is")
  func progress() {
    var dashboard = Dashboard.on(part(2))
    read(4, isOver: false, in: &dashboard)
    #expect(picture(&dashboard).contains("Read so far: 4 quotes"))
    #expect(picture(&dashboard).contains("reading responses, 0%"))
    #expect(picture(&dashboard).contains("4 of 4 read so far"))
    read(6, isOver: true, in: &dashboard)
    let end = picture(&dashboard)
    #expect(end.contains("Everything: 6 quotes") && end.contains("6 of 6"))
    #expect(!end.contains("reading") && !end.contains("so far"))
  }

  @Test("The search line says of how many so far, and an ellipsis while that is not known")
  func searching() {
    var dashboard = Dashboard.on(part(4))
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("w")))
    #expect(picture(&dashboard).contains("0 of 22 …"))
    read(6, isOver: false, in: &dashboard)
    let found = ConsultationIndex(whole).results(of: SearchRequest(query: Query("w"))).total
    #expect(picture(&dashboard).contains("\(found) of 24 read so far") && found > 0)
  }

  @Test("What was found among fewer records, or among more than are known, is asked for again")
  func again() throws {
    var dashboard = Dashboard.on(part(2))
    #expect(dashboard.state.questions.isEmpty)
    dashboard.apply(.read(news(of: 4, isOver: false)))
    let asked = dashboard.state.questions
    #expect(!asked.isEmpty)
    for count in [2, 6] {
      let engine = ConsultationIndex(part(count))
      for question in asked { dashboard.apply(question.answer(by: engine)) }
      #expect(dashboard.state.questions == asked)
    }
    let engine = ConsultationIndex(part(4))
    for question in asked { dashboard.apply(question.answer(by: engine)) }
    #expect(dashboard.state.questions.isEmpty)
  }

  @Test("The selection stays where it is while more is read")
  func selection() {
    var dashboard = Dashboard.on(part(4))
    dashboard.press("2", .down)
    let selected = dashboard.state.selectedRecord
    read(6, isOver: true, in: &dashboard)
    #expect(dashboard.state.selectedRecord == selected && selected != nil)
  }
}
