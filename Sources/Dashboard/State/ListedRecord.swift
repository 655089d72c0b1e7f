import ConsultationModel
import ConsultationSearch

/// What stands in one row of a list.
package enum ListedRecord: Equatable, Sendable {
  case record(RecordID, Record)
  /// The record is there and cannot be read; its id is known where the list itself could be.
  case unreadable(RecordID?, EngineFailure)
  /// The row is yet to be read.
  case pending

  /// Nil where it is not known.
  package var id: RecordID? {
    switch self {
    case .record(let id, _): id
    case .unreadable(let id, _): id
    case .pending: nil
    }
  }

  /// Nil where it is not at hand.
  package var record: Record? {
    if case .record(_, let record) = self { record } else { nil }
  }

  /// What stands in the row in place of a record; nil where the record is at hand.
  package var remark: String? {
    switch self {
    case .record: nil
    case .unreadable(_, .unreadable): "This response can no longer be read."
    case .unreadable(_, .rebuilding): "This response is being read again."
    case .pending: "…"
    }
  }
}

/// Some rows of a list that are at hand, side by side.
package struct RowWindow: Equatable, Sendable {
  /// Which rows of the list these are.
  package let rows: Range<Int>
  private let content: Result<[ListedRecord], EngineFailure>

  /// No row.
  package init() {
    self.init(0, records: [])
  }

  /// Rows from one on.
  init(_ start: Int, records: [ListedRecord]) {
    rows = start..<(start + records.count)
    content = .success(records)
  }

  /// Some rows of an answer, read now.
  init(_ rows: Range<Int>, of results: SearchResults, from engine: any SearchEngine) {
    let rows = rows.clamped(to: 0..<results.rows.count)
    self.rows = rows
    content = Result { () throws(EngineFailure) in
      let ids = try results.rows.ids(at: rows)
      do throws(EngineFailure) {
        let records = try engine.records(ids)
        guard records.count == ids.count else { throw .rebuilding }
        return zip(ids, records).map(ListedRecord.record)
      } catch {
        return ids.map { ListedRecord.unreadable($0, error) }
      }
    }
  }

  /// What stands in a row of the list.
  package subscript(row: Int) -> ListedRecord {
    guard rows.contains(row) else { return .pending }
    return switch content {
    case .success(let records): records[row - rows.lowerBound]
    case .failure(let failure): .unreadable(nil, failure)
    }
  }

  /// All that stands in the rows, from the first on.
  package var records: [ListedRecord] { rows.map { self[$0] } }

  /// The same with every record that a consultation itself has, whatever keeps the engine from
  /// reading others.
  func withCurated(of consultation: Consultation) -> RowWindow {
    guard anyFailure != nil else { return self }
    return RowWindow(
      rows.lowerBound,
      records: records.map { listed in
        guard let id = listed.id, let record = consultation.record(id) else { return listed }
        return .record(id, record)
      })
  }

  /// Why some of the rows cannot be read; nil where all can.
  var anyFailure: EngineFailure? {
    for case .unreadable(_, let failure) in records { return failure }
    return nil
  }

  /// Why some of the rows cannot be read, for as long as the responses are open; nil where they can.
  var failure: EngineFailure? {
    for case .unreadable(_, let failure) in records where failure != .rebuilding { return failure }
    return nil
  }
}
