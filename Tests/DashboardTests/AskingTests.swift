import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("What the search engine is asked, and when")
struct AskingTests {
  private static let typed = (0..<20_000).map { number in
    var response = Passage(id: "r\(number)", text: "Said \(number) times.", themes: ["rooms"])
    response.respondentType = ["worker", "tenant", "leader"][number % 3]
    return response
  }

  @Test("To open the palette and to type into it asks nothing", arguments: Tab.allCases)
  func palette(tab: Tab) {
    let engine = WatchedEngine(SmallConsultation.consultation, responses: Self.typed)
    var dashboard = Store.on(engine)
    dashboard.perform(.show(tab))
    dashboard.look()
    let calls = engine.calls
    dashboard.press(":", "t", "e", "n", .down, .up)
    #expect(dashboard.look().canvas.lines.joined().contains("Tenant"))
    #expect(engine.calls == calls)
  }

  @Test("No more records are read than a screen may show, wherever in the list that is")
  func windows() {
    let engine = WatchedEngine(SmallConsultation.consultation, responses: Self.typed)
    var dashboard = Store.on(engine)
    dashboard.look()
    for key in ["2", "G", .pageUp, "g", .pageDown, .down, .enter, .escape] as [Key] {
      let before = engine.calls.records
      dashboard.press(key)
      dashboard.look()
      #expect(engine.calls.records - before <= 4 * dashboard.state.size.rows, "\(key)")
    }
    #expect(dashboard.state.count(in: .quotes) == 20_006)
  }

  @Test(
    "To draw asks nothing, whatever is drawn",
    arguments: [
      ["1"], ["1", .tab, .tab, .down], ["2"], ["2", "G"], ["2", .enter], ["3"], ["3", .enter],
      ["4"], ["4", .enter], ["5"], ["5", "m"], ["6"], ["6", .enter, .down, .enter], ["?"], [":"],
      ["/"], ["/", "s", "a", "i", "d", .down], ["/", "h", "e", "a", "t", .enter, "n", "n"],
      ["/", "z", "z"], ["2", "e"],
    ] as [[Key]])
  func drawing(keys: [Key]) {
    let engine = WatchedEngine(
      SmallConsultation.consultation, responses: Array(Self.typed.prefix(300)))
    var dashboard = Store.on(engine)
    for key in keys { dashboard.press(key) }
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      dashboard.perform(.resize(size))
      let calls = engine.calls
      for repertoire in [Repertoire.unicode, .ascii] {
        _ = dashboard.draw(with: Typesetter(repertoire))
      }
      #expect(engine.calls == calls)
    }
  }

  @Test("To draw while nothing has been answered yet asks nothing either, and invents nothing")
  func unanswered() {
    let engine = WatchedEngine(SmallConsultation.consultation, responses: Self.typed)
    let state = AppState(
      SmallConsultation.consultation, knowing: ReadingNews(of: engine),
      size: Size(columns: 104, rows: 24))
    var dashboard = Store.on(engine)
    let calls = engine.calls
    for tab in Tab.allCases {
      var state = state
      state.apply(.show(tab))
      let picture = DashboardView(
        scene: Scene(
          state: state, typesetter: Typesetter(.unicode), longTexts: LongTexts(),
          matches: { _ in [] })
      ).draw().canvas.lines.joined(separator: "\n")
      for claim in ["No one is quoted", "Nothing was asked", "No sums", "No records", "No themes"] {
        #expect(!picture.contains(claim), "\(picture)")
      }
    }
    dashboard.apply(.openSearch)
    dashboard.apply(.edit(.insert("heating")))
    let search = dashboard.draw(with: Typesetter(.unicode)).canvas.lines.joined()
    #expect(!search.contains("Nothing matches"))
    #expect(engine.calls == calls)
  }
}
