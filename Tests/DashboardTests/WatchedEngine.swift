import ConsultationModel
import ConsultationSearch
import Synchronization
import Terminal

@testable import Dashboard

/// An engine over an index, which keeps account of what it is asked, is as far with its reading as
/// it is told, and fails when it is told to.
final class WatchedEngine: SearchEngine {
  let consultation: Consultation
  private let state: Mutex<State>

  private struct State {
    var index: ConsultationIndex
    var progress = ReadingProgress()
    var calls = Calls()
    var searchFailure: EngineFailure?
    var rowFailure: EngineFailure?
  }

  /// What it was asked, of whatever it was.
  struct Calls: Equatable {
    /// Calls of any kind.
    var all = 0
    var searches = 0
    /// Records that were read, for whichever call.
    var records = 0
  }

  /// - Parameter generation: Of the records that are searched, of which more may be yet to come.
  init(
    _ consultation: Consultation, responses: [Passage] = [], generation: Int = 1,
    isWhole: Bool = true
  ) {
    self.consultation = consultation
    state = Mutex(State(index: ConsultationIndex(consultation)))
    read(responses, generation: generation, isWhole: isWhole)
  }

  /// Has it have read other responses by now than before.
  func read(_ responses: [Passage], generation: Int, isWhole: Bool) {
    let index = ConsultationIndex(consultation, responses: responses)
    state.withLock { state in
      state.index = index
      (state.progress.responses, state.progress.generation) = (responses.count, generation)
      (state.progress.isWhole, state.progress.size) = (isWhole, 100)
    }
  }

  private var index: ConsultationIndex { state.withLock(\.index) }

  var calls: Calls { state.withLock(\.calls) }

  /// Has it read no record any more, for as long as nothing else is said.
  func fail(rows failure: EngineFailure?) { state.withLock { $0.rowFailure = failure } }

  /// Has it answer no search any more, for as long as nothing else is said.
  func fail(searches failure: EngineFailure?) { state.withLock { $0.searchFailure = failure } }

  var fields: [Field] {
    note { $0.all += 1 }
    return index.fields
  }

  var progress: ReadingProgress {
    note { $0.all += 1 }
    return state.withLock(\.progress)
  }

  func search(
    _ request: SearchRequest, unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> SearchResults? {
    note { ($0.all, $0.searches) = ($0.all + 1, $0.searches + 1) }
    if let failure = state.withLock(\.searchFailure) { throw failure }
    guard let found = try index.search(request, unless: isSuperseded) else { return nil }
    return SearchResults(
      request: request, generation: state.withLock(\.progress.generation), total: found.total,
      facets: found.facets, rows: Rows(engine: self, rows: found.rows))
  }

  func crosstab(
    _ request: SearchRequest, rows: Field, columns: Field,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> Crosstab? {
    note { ($0.all, $0.searches) = ($0.all + 1, $0.searches + 1) }
    if let failure = state.withLock(\.searchFailure) { throw failure }
    var table = try index.crosstab(request, rows: rows, columns: columns, unless: isSuperseded)
    table?.generation = state.withLock(\.progress.generation)
    return table
  }

  func records(_ ids: [RecordID]) throws(EngineFailure) -> [Record] {
    note { ($0.all, $0.records) = ($0.all + 1, $0.records + ids.count) }
    if let failure = state.withLock(\.rowFailure) { throw failure }
    return try index.records(ids)
  }

  private func note(_ change: (inout Calls) -> Void) { state.withLock { change(&$0.calls) } }

  /// The rows of its answers, of which it keeps account as well.
  private struct Rows: ResultRows {
    let engine: WatchedEngine
    let rows: any ResultRows

    var count: Int { rows.count }

    func ids(at range: Range<Int>) throws(EngineFailure) -> [RecordID] {
      engine.note { $0.all += 1 }
      return try rows.ids(at: range)
    }

    func records(at range: Range<Int>) throws(EngineFailure) -> [Record] {
      try engine.records(rows.ids(at: range))
    }

    func row(of id: RecordID) throws(EngineFailure) -> Int? {
      engine.note { $0.all += 1 }
      return try rows.row(of: id)
    }
  }
}

extension Store {
  /// The dashboard on what an engine searches.
  static func on(_ engine: WatchedEngine, columns: Int = 104, rows: Int = 24) -> Store {
    Store(
      engine.consultation, engine: engine, size: Size(columns: columns, rows: rows))
  }
}
