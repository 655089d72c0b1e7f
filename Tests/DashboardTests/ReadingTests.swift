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
      passages: part(count).passages, rejected: RejectedLines(), attributes: [],
      isWhole: isOver, progress: isOver ? nil : IndexProgress(), size: 100)
  }

  private func picture(_ dashboard: inout Dashboard) -> String {
    dashboard.look().canvas.lines.joined(separator: "\n")
  }

  /// Tells a dashboard of so many passages, and answers what it asks then.
  private func read(_ count: Int, isOver: Bool, in dashboard: inout Dashboard) {
    dashboard.apply(.read(news(of: count, isOver: isOver)))
    let engine = ConsultationIndex(part(count))
    dashboard.answer(by: engine)
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
      dashboard.answer(by: engine)
      #expect(dashboard.state.questions == asked)
    }
    let engine = ConsultationIndex(part(4))
    dashboard.answer(by: engine)
    #expect(dashboard.state.questions.isEmpty)
  }

  @Test(
    "A table that was counted among fewer records, or among more than are known, is asked again")
  func table() {
    var dashboard = Dashboard.on(part(2))
    dashboard.press("5")
    let base = dashboard.state.crosstab.base
    dashboard.apply(.read(news(of: 4, isOver: false)))
    for count in [2, 6] {
      dashboard.answer(by: ConsultationIndex(part(count)))
      #expect(!dashboard.state.isCrosstabCurrent && dashboard.state.crosstab.base == base)
    }
    dashboard.apply(.activate)
    #expect(dashboard.state.tab == .crosstab)
    dashboard.answer(by: ConsultationIndex(part(4)))
    #expect(dashboard.state.crosstab.base == 4 && dashboard.state.questions.isEmpty)
  }

  @Test("Fewer responses than before are asked for too: what was found among more is no count")
  func fewer() {
    var dashboard = Dashboard.on(part(6))
    read(2, isOver: false, in: &dashboard)
    #expect(picture(&dashboard).contains("2 of 2 read so far"))
    #expect(dashboard.state.questions.isEmpty)
  }

  @Test("Enter goes nowhere while what the search finds is not known")
  func unknownRecord() {
    var dashboard = Dashboard(
      part(4), engine: ConsultationIndex(whole), size: .init(columns: 104, rows: 24))
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("heating")))
    dashboard.answer(by: ConsultationIndex(part(4)))
    dashboard.apply(.edit(.insert(" was")))
    dashboard.apply(.activate)
    #expect(dashboard.state.overlay == .search && dashboard.state.tab == .themes)
    dashboard.answer(by: ConsultationIndex(part(4)))
    dashboard.apply(.takeBack)
    #expect(dashboard.state.filters.query.isEmpty)
  }

  @Test("n goes nowhere while what the search finds is not known")
  func unknownMatch() {
    var dashboard = Dashboard(
      part(4), engine: ConsultationIndex(whole), size: .init(columns: 104, rows: 24))
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("s")))
    dashboard.answer(by: ConsultationIndex(part(4)))
    dashboard.apply(.activate)
    let place = dashboard.state.matchPosition
    dashboard.apply(.read(news(of: 5, isOver: false)))
    dashboard.apply(.nextMatch(1))
    #expect(dashboard.state.matchPosition == place && place != nil)
    dashboard.answer(by: ConsultationIndex(part(5)))
    dashboard.apply(.nextMatch(1))
    #expect(dashboard.state.matchPosition != place)
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
