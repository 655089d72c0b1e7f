import ConsultationModel
import ConsultationSearch
import Dispatch
import Synchronization
import TestSupport
import Testing

@testable import Dashboard

@Suite("Searches beside the loop that takes keys", .timeLimit(.minutes(1)))
struct SearchThreadTests {
  private let engine = SlowEngine()
  private let answered = DispatchSemaphore(value: 0)

  private func thread() -> SearchThread {
    SearchThread(engine, of: .max) { [answered] in answered.signal() }
  }

  private func question(_ text: String) -> EngineQuery {
    .search(.matches, SearchRequest(query: Query(text)), .first(0))
  }

  private func table(_ text: String) -> EngineQuery {
    .crosstab(CrosstabRequest(passages: SearchRequest(query: Query(text)), columns: .type))
  }

  @Test("A question that is superseded is given up, and the latest is answered instead")
  func superseded() throws {
    for slow in [question("slow"), table("slow")] {
      let thread = thread()
      thread.ask([slow, question("slow too")])
      try engine.began.await("The slow search")
      thread.ask([question("fast")])
      try answered.await("The answer")
      let expected = try #require(question("fast").answer(by: engine))
      #expect(thread.takeAnswers() == [expected])
    }
    #expect(engine.givenUp == ["slow", "slow"])
  }

  @Test("A question that is still asked is not given up for those beside it")
  func kept() throws {
    let thread = thread()
    thread.ask([question("slow"), question("fast")])
    try engine.began.await("The slow search")
    thread.ask([question("other"), question("slow")])
    engine.isReleased.store(true, ordering: .relaxed)
    try answered.await("The answer")
    try answered.await("The answer")
    let expected = try [question("slow"), question("other")].map {
      try #require($0.answer(by: engine))
    }
    #expect(thread.takeAnswers() == expected)
    #expect(engine.givenUp.isEmpty)
  }
}

/// An engine that finds nothing, and takes until it is superseded or released for whatever is slow.
private final class SlowEngine: SearchEngine {
  /// Raised when it begins with something slow.
  let began = DispatchSemaphore(value: 0)
  let isReleased = Atomic(false)
  private let dropped = Mutex<[String]>([])

  /// The queries that it was not left to answer.
  var givenUp: [String] { dropped.withLock(\.self) }

  var fields: [Field] { Field.common }
  var progress: ReadingProgress { ReadingProgress() }

  func search(
    _ request: SearchRequest, unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> SearchResults? {
    finish(request.query, unless: isSuperseded) ? .none(of: request) : nil
  }

  func crosstab(
    _ request: SearchRequest, rows: Field, columns: Field,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> Crosstab? {
    finish(request.query, unless: isSuperseded) ? Crosstab(base: 0, columns: [], rows: []) : nil
  }

  func records(_ ids: [RecordID]) -> [Record] { [] }

  private func finish(_ query: Query, unless isSuperseded: () -> Bool) -> Bool {
    guard query.text.hasPrefix("slow"), !isReleased.load(ordering: .relaxed) else { return true }
    began.signal()
    while !isReleased.load(ordering: .relaxed) {
      if isSuperseded() {
        dropped.withLock { $0.append(query.text) }
        return false
      }
    }
    return true
  }
}
