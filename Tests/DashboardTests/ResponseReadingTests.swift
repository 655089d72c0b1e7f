import ConsultationModel
import ConsultationSearch
import Synchronization
import Testing

@testable import Dashboard

@Suite(
  "Responses that are read beside the dashboard, and what becomes of it", .timeLimit(.minutes(2)))
struct ResponseReadingTests {
  private static let sentence = "responses.jsonl was changed while it was open; open it again"

  @Test("A part of a file that was changed is never shown as the whole, whatever key follows")
  func changedMidway() throws {
    let large = try LargeConsultation(responses: (2 << 16) + 100)
    let indexed = try large.opened()
    let hasAppended = Mutex(false)
    var watched = try #require(
      WatchedReading(of: indexed) {
        guard indexed.index.progress.responses > 0 else { return }
        hasAppended.withLock { hasAppended in
          if !hasAppended { try? large.append() }
          hasAppended = true
        }
      })
    watched.start()
    watched.finish()
    #expect(!indexed.index.isWhole && watched.dashboard.state.isPartial)
    watched.apply(.help)
    watched.apply(.takeBack)
    let picture = watched.picture()
    #expect(picture.contains("Read so far: ") && !picture.contains("Everything"))
    #expect(picture.contains("⚠ " + Self.sentence) && picture.contains("read so far"))
    #expect(picture.contains("not all responses could be read"))
    let compact = watched.picture(columns: 104, rows: 12)
    #expect(compact.contains("⚠ " + Self.sentence))
  }

  @Test("A file that is changed before any of it is read is told of as well")
  func changedBefore() throws {
    let large = try LargeConsultation(responses: 10)
    let indexed = try large.opened()
    try large.append()
    var watched = try #require(WatchedReading(of: indexed))
    watched.start()
    watched.finish()
    let picture = watched.picture()
    #expect(picture.contains("⚠ " + Self.sentence) && !picture.contains("being read"))
    #expect(!picture.contains("Everything") && !picture.contains("Nothing is in this"))
    #expect(watched.dashboard.state.questions.isEmpty)
  }

  @Test("While a damaged index is made anew, its rows say so, and all are there afterwards")
  func damaged() throws {
    let large = try LargeConsultation(responses: 300)
    try large.opened().index.build()
    let indexed = try large.opened()
    try large.cutIndex()
    var watched = try #require(WatchedReading(of: indexed))
    watched.apply(.show(.quotes))
    // Nothing waits for the thread that reads: each row is there, or says why it is not.
    for action in [Action.last, .select(.quotes, 200)] {
      watched.apply(action)
      watched.answer()
      #expect(!watched.picture().contains("⚠"))
      let state = watched.dashboard.state
      guard state.count(in: .quotes) > 0 else { continue }
      let row = state.listed(state.selection(in: .quotes), in: .quotes)
      #expect(row.record != nil || row.remark == "This response is being read again.")
    }
    watched.finish()
    watched.apply(.select(.quotes, 200))
    watched.answer()
    #expect(indexed.index.isWhole && !watched.dashboard.state.isPartial)
    #expect(watched.dashboard.state.selectedRecord?.record?.id == "r200")
    let picture = watched.picture()
    #expect(picture.contains("said needle") && picture.contains("300 of 300"))
    #expect(!picture.contains("⚠") && !picture.contains("read so far"))
  }

  @Test("Where a damaged index cannot be made anew, that is said, and nothing is asked for ever")
  func damagedAndChanged() throws {
    let large = try LargeConsultation(responses: 300)
    try large.opened().index.build()
    let indexed = try large.opened()
    try large.cutIndex()
    try large.append()
    var watched = try #require(WatchedReading(of: indexed))
    watched.apply(.openSearch)
    watched.apply(.edit(.insert("needle")))
    watched.answer()
    watched.finish()
    #expect(watched.dashboard.state.questions.isEmpty)
    #expect(watched.dashboard.state.isPartial && !indexed.index.isWhole)
    watched.apply(.takeBack)
    watched.answer()
    #expect(watched.picture().contains("⚠ " + Self.sentence))
  }

  @Test("A row that is being read again is no data: it says so, and is not copied")
  func unread() throws {
    let engine = WatchedEngine(
      Consultation(title: "Unread"), responses: [Passage(id: "r", text: "Said.", themes: [])])
    engine.fail(rows: .rebuilding)
    var dashboard = Store.on(engine)
    dashboard.press("2")
    #expect(
      dashboard.look().canvas.lines.contains { $0.contains("This response is being read again.") })
    dashboard.press("y")
    #expect(dashboard.state.copied == nil)
    #expect(dashboard.state.remark == "This response cannot be read, so nothing was copied.")
  }
}
