import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("While more is read, what is selected and what is shown stay")
struct FollowingTests {
  /// Responses of which each later one is shorter, so that those read later come before those read
  /// earlier where they stand by relevance.
  private let responses = (0..<120).map { number in
    let words = Array(repeating: "padding", count: 300 - 2 * number).joined(separator: " ")
    return Passage(id: "r\(number)", text: "zebra \(words)", themes: ["staff"])
  }

  private func engine(_ count: Int) -> WatchedEngine {
    WatchedEngine(
      SmallConsultation.consultation, responses: Array(responses.prefix(count)), isWhole: false)
  }

  /// Has the engine of a dashboard read more, and tells the dashboard.
  private func read(_ count: Int, by engine: WatchedEngine, for dashboard: inout Store) {
    let generation = engine.progress.generation + 1
    engine.read(
      Array(responses.prefix(count)), generation: generation, isWhole: count == responses.count)
    dashboard.apply(.read(ReadingNews(of: engine)))
  }

  /// The rows of the picture that hold records, without the counts beside and around them.
  private func rows(_ dashboard: inout Store, columns: Int) -> [String] {
    dashboard.glance().canvas.lines.dropFirst(5).dropLast(2).map { String($0.suffix(columns)) }
  }

  @Test(
    "The selected record stays selected in any list, and none of it is blank between two answers",
    arguments: [[["2"]], [["1", .tab, .tab]], [["/", "z", "e", "b"]]] as [[[Key]]])
  func selection(keys: [[Key]]) throws {
    let engine = engine(40)
    var dashboard = Store.on(engine, columns: 120)
    for key in keys.joined() { dashboard.press(key) }
    for _ in 0..<20 { dashboard.press(.down) }
    dashboard.look()
    let selected = try #require(dashboard.state.selectedRecord?.record)
    for count in [80, 100, 120] {
      read(count, by: engine, for: &dashboard)
      for _ in 0..<8 {
        #expect(dashboard.state.selectedRecord?.record == selected)
        #expect(!dashboard.glance().canvas.lines.contains { $0.hasSuffix("  …") || $0 == "…" })
        let answers = dashboard.state.questions.compactMap { $0.answer(by: engine) }
        for answer in answers {
          dashboard.apply(answer)
          #expect(dashboard.state.selectedRecord?.record == selected)
        }
      }
      #expect(dashboard.state.questions.isEmpty)
    }
  }

  @Test("The list stands still where what is read comes after it")
  func still() {
    let engine = engine(40)
    var dashboard = Store.on(engine, columns: 120)
    dashboard.press("2")
    for _ in 0..<20 { dashboard.press(.down) }
    let before = rows(&dashboard, columns: 66)
    read(80, by: engine, for: &dashboard)
    for _ in 0..<4 {
      #expect(rows(&dashboard, columns: 66) == before)
      dashboard.answer(by: engine)
    }
    #expect(rows(&dashboard, columns: 66) == before && dashboard.state.count(in: .quotes) == 86)
  }

  @Test("A search whose first result is selected goes on showing the best ones")
  func best() {
    let engine = engine(40)
    var dashboard = Store.on(engine)
    dashboard.search(for: "zebra")
    read(120, by: engine, for: &dashboard)
    dashboard.settle(by: engine)
    #expect(dashboard.state.selection(in: .results) == 0)
    #expect(dashboard.state.selectedRecord?.record?.id == "r119")
  }

  @Test("Enter opens the record that is shown, though its row is another by now")
  func opening() throws {
    let engine = engine(40)
    var dashboard = Store.on(engine)
    dashboard.search(for: "zebra")
    for _ in 0..<10 { dashboard.press(.down) }
    let selected = try #require(dashboard.state.selectedRecord?.id)
    read(80, by: engine, for: &dashboard)
    dashboard.answer(by: engine)
    var state = dashboard.state
    state.apply(.activate)
    for _ in 0..<8 {
      for question in state.questions {
        if let answer = question.answer(by: engine) { state.apply(answer) }
      }
    }
    #expect(state.overlay == nil && state.selectedRecord?.id == selected)
  }
}

extension Store {
  /// Draws the screen as the main loop does, which has nothing answered for it.
  fileprivate mutating func glance() -> Drawing {
    let drawing = draw(with: Typesetter(.unicode))
    apply(.measured(drawing.viewports))
    return drawing
  }
}
