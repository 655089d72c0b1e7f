import ConsultationModel
import ConsultationSearch
import Terminal
import Testing

@testable import Dashboard

@Suite("What an engine cannot answer is said in words")
struct FailingEngineTests {
  private static let unreadable = EngineFailure.unreadable(
    FaultyFile(
      Fault(file: "responses.jsonl", reason: "was changed while it was open"), isUnread: true))

  private static let words: [(EngineFailure, String)] = [
    (unreadable, "This response can no longer be read."),
    (.rebuilding, "This response is being read again."),
  ]

  private let engine = WatchedEngine(
    Consultation(title: "Failing"),
    responses: (0..<50).map { Passage(id: "r\($0)", text: "Said so.", themes: []) })

  private func picture(_ dashboard: inout Store) -> String {
    dashboard.look().canvas.lines.joined(separator: "\n")
  }

  @Test("A row that cannot be read says so, wherever it is listed", arguments: words)
  func rows(failure: EngineFailure, words: String) {
    engine.fail(rows: failure)
    var dashboard = Store.on(engine)
    dashboard.press("2")
    for key in [Key.down, .pageDown, "G", .pageUp, "g"] {
      dashboard.press(key)
      let seen = dashboard.look().canvas.lines.count { $0.contains(words) }
      #expect(seen > 5)
      #expect(dashboard.state.questions.isEmpty)
    }
    dashboard.search(for: "said")
    #expect(picture(&dashboard).contains(words) && dashboard.state.questions.isEmpty)
    dashboard.press(.enter)
    #expect(dashboard.state.tab == .quotes && dashboard.state.questions.isEmpty)
    dashboard.press("n")
    #expect(picture(&dashboard).contains(words))
  }

  @Test("Only a fault that stays is told of above the list")
  func header() {
    for (failure, isTold) in [(Self.unreadable, true), (.rebuilding, false)] {
      engine.fail(rows: failure)
      var dashboard = Store.on(engine)
      dashboard.press("2")
      let picture = picture(&dashboard)
      #expect(picture.contains("⚠ responses.jsonl was changed while it was open") == isTold)
    }
  }

  @Test("A row that cannot be read is not copied, and that is said", arguments: words)
  func copying(failure: EngineFailure, words: String) {
    engine.fail(rows: failure)
    var dashboard = Store.on(engine)
    dashboard.press("2", "y")
    #expect(dashboard.state.copied == nil)
    #expect(picture(&dashboard).contains("This response cannot be read, so nothing was copied."))
    // Its card says no more than its row.
    dashboard.press(.enter)
    #expect(picture(&dashboard).contains(words))
    dashboard.press("y")
    #expect(dashboard.state.copied == nil && dashboard.state.remark != nil)
  }

  @Test("Rows are there again once they can be read, as soon as more is known")
  func again() {
    engine.fail(rows: .rebuilding)
    var dashboard = Store.on(engine)
    dashboard.press("2")
    engine.fail(rows: nil)
    engine.read([Passage(id: "r0", text: "Said so.", themes: [])], generation: 2, isWhole: true)
    dashboard.apply(.read(ReadingNews(of: engine)))
    dashboard.settle(by: engine)
    #expect(picture(&dashboard).contains("Said so."))
  }

  @Test("What a consultation itself has is shown, whatever keeps responses from being read")
  func curated() {
    let engine = WatchedEngine(SmallConsultation.consultation)
    engine.fail(rows: Self.unreadable)
    for (tab, words) in [
      ("2", "the forms win"), ("3", "Asked for by the review"), ("4", "Shorter forms"),
      ("6", "the forms win"),
    ] as [(Key, String)] {
      var dashboard = Store.on(engine)
      dashboard.press(tab)
      #expect(picture(&dashboard).contains(words))
      #expect(picture(&dashboard).contains("⚠ responses.jsonl"))
    }
  }

  @Test(
    "A search that fails is not one that finds nothing: it says why, and is not asked for ever",
    arguments: [
      (unreadable, "can no longer be read"), (.rebuilding, "The responses are being read again."),
    ])
  func searches(failure: EngineFailure, words: String) {
    let engine = WatchedEngine(SmallConsultation.consultation)
    engine.fail(searches: failure)
    for tab in Tab.allCases {
      var dashboard = Store.on(engine)
      dashboard.perform(.show(tab))
      #expect(dashboard.state.questions.isEmpty)
      let picture = picture(&dashboard)
      #expect(picture.contains(words), "\(picture)")
      #expect(!picture.contains("No one is quoted") && !picture.contains("Nothing was asked"))
      #expect(!picture.contains("No sums") && !picture.contains("No themes"))
      #expect(!picture.contains("No records"), "\(picture)")
    }
    var dashboard = Store.on(engine)
    dashboard.search(for: "heating")
    let asked = engine.calls.searches
    #expect(picture(&dashboard).contains(words) && dashboard.state.questions.isEmpty)
    #expect(!picture(&dashboard).contains("Nothing matches"))
    #expect(engine.calls.searches == asked)
    dashboard.press(.enter)
    #expect(dashboard.state.overlay == nil && dashboard.state.questions.isEmpty)
    dashboard.perform(.nextMatch(1))
    #expect(dashboard.state.questions.isEmpty)
  }
}
