import ConsultationModel
import ConsultationSearch
import Testing

@testable import Dashboard

@Suite("Responses that are read while the dashboard is open")
struct ReadingTests {
  /// What is curated, and what was said in response to it.
  private let curated: Consultation
  private let responses: [Passage]

  init() {
    var curated = SmallConsultation.consultation
    responses = curated.quotes
    curated.quotes = []
    self.curated = curated
  }

  /// An engine that has read so many of the responses; the more, the higher its generation.
  private func part(_ count: Int, generation: Int? = nil, isOver: Bool = false) -> WatchedEngine {
    WatchedEngine(
      curated, responses: Array(responses.prefix(count)), generation: generation ?? count,
      isWhole: isOver)
  }

  private func picture(_ dashboard: inout Store) -> String {
    dashboard.look().canvas.lines.joined(separator: "\n")
  }

  /// Tells a dashboard of what an engine has read, and answers what it asks then.
  private func read(_ engine: WatchedEngine, in dashboard: inout Store) {
    dashboard.apply(.read(ReadingNews(of: engine)))
    dashboard.settle(by: engine)
  }

  @Test("Every count says that it is of what is read so far, until all is")
  func progress() {
    var dashboard = Store.on(part(2))
    read(part(4), in: &dashboard)
    #expect(picture(&dashboard).contains("Read so far: 4 responses"))
    #expect(picture(&dashboard).contains("reading responses, 0%"))
    #expect(picture(&dashboard).contains("4 of 4 read so far"))
    read(part(6, isOver: true), in: &dashboard)
    let end = picture(&dashboard)
    #expect(end.contains("Everything: 6 responses") && end.contains("6 of 6"))
    #expect(!end.contains("reading") && !end.contains("so far"))
  }

  @Test("The search line says of how many so far, and an ellipsis while that is not known")
  func searching() throws {
    var dashboard = Store.on(part(4))
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("w")))
    #expect(picture(&dashboard).contains("0 of 22 …"))
    read(part(6), in: &dashboard)
    let found = try part(6).search(SearchRequest(query: Query("w"))).total
    #expect(picture(&dashboard).contains("\(found) of 24 read so far") && found > 0)
  }

  @Test("What was found among fewer records than are read is asked for again")
  func again() throws {
    var dashboard = Store.on(part(2))
    #expect(dashboard.state.questions.isEmpty)
    dashboard.apply(.read(ReadingNews(of: part(4))))
    let asked = dashboard.state.questions
    #expect(!asked.isEmpty)
    dashboard.answer(by: part(2))
    #expect(dashboard.state.questions == asked)
    dashboard.answer(by: part(4))
    #expect(dashboard.state.questions.isEmpty)
  }

  @Test("An answer among more records than are known says itself of how many it is")
  func more() {
    var dashboard = Store.on(part(2))
    dashboard.apply(.read(ReadingNews(of: part(4))))
    dashboard.settle(by: part(6))
    #expect(picture(&dashboard).contains("Read so far: 6 responses"))
    #expect(picture(&dashboard).contains("6 of 6 read so far"))
  }

  @Test("A table that was counted among fewer records than are read is asked again")
  func table() {
    var dashboard = Store.on(part(2))
    dashboard.press("5")
    let base = dashboard.state.crosstab.base
    var state = dashboard.state
    state.apply(.read(ReadingNews(of: part(4))))
    let answers = state.questions.compactMap { $0.answer(by: part(2)) }
    for answer in answers { state.apply(answer) }
    #expect(!state.isCrosstabCurrent && state.crosstab.base == base && !answers.isEmpty)
    state.apply(.activate)
    #expect(state.tab == .crosstab)
    dashboard.apply(.read(ReadingNews(of: part(4))))
    dashboard.answer(by: part(4))
    #expect(dashboard.state.crosstab.base == 4 && dashboard.state.questions.isEmpty)
  }

  @Test("Fewer responses than before are asked for too: what was found among more is no count")
  func fewer() {
    var dashboard = Store.on(part(6))
    read(part(2, generation: 7), in: &dashboard)
    #expect(picture(&dashboard).contains("2 of 2 read so far"))
    #expect(dashboard.state.questions.isEmpty)
  }

  @Test("Enter goes nowhere while what the search finds is not known")
  func unknownRecord() {
    var dashboard = Store.on(part(4))
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("heating")))
    dashboard.answer(by: part(4))
    dashboard.apply(.edit(.insert(" was")))
    // A dashboard by itself would have it answered first.
    var state = dashboard.state
    state.apply(.activate)
    #expect(state.overlay == .search && state.tab == .themes)
    state.apply(.takeBack)
    #expect(state.filters.query.isEmpty)
  }

  @Test("n goes nowhere while what the search finds is not known")
  func unknownMatch() {
    var dashboard = Store.on(part(4))
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("s")))
    dashboard.answer(by: part(4))
    dashboard.apply(.activate)
    let position = dashboard.state.matchPosition
    dashboard.apply(.read(ReadingNews(of: part(5))))
    dashboard.apply(.nextMatch(1))
    #expect(dashboard.state.matchPosition == position && position != nil)
    dashboard.answer(by: part(5))
    dashboard.apply(.nextMatch(1))
    #expect(dashboard.state.matchPosition != position)
  }

  @Test("The selection stays where it is while more is read")
  func selection() {
    var dashboard = Store.on(part(4))
    dashboard.press("2", .down)
    let selected = dashboard.state.selectedRecord?.id
    read(part(6, isOver: true), in: &dashboard)
    #expect(dashboard.state.selectedRecord?.id == selected && selected != nil)
  }
}
