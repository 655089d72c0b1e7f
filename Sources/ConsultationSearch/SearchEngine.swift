import ConsultationModel

/// What answers searches: the one seam between whoever shows records and whatever finds them. It owns
/// every response; nothing of how they are kept or found shows.
///
/// Any method may be called on any thread, at any time.
package protocol SearchEngine: Sendable {
  /// What records can be filtered and counted by: the fields that every consultation has, and the
  /// attributes of the responses that are read so far, in the order of the file.
  var fields: [Field] { get }

  /// How far the responses are read.
  var progress: ReadingProgress { get }

  /// The records that a request asks for, with exact counts; nil where the search is superseded
  /// before it is done, which is asked every few milliseconds, on any thread.
  func search(
    _ request: SearchRequest, unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> SearchResults?

  /// How many of the records that a request matches have each value of one field together with
  /// each value of another; nil where the count is superseded before it is done. The request's
  /// order, offset, limit and facets change nothing.
  func crosstab(
    _ request: SearchRequest, rows: Field, columns: Field,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> Crosstab?

  /// The records of some ids, in the order of the ids. An id that no record has is passed over, so
  /// that there may be fewer records than ids; one that a response yet to be read may turn out to
  /// have is waited for, or throws `rebuilding`.
  func records(_ ids: [RecordID]) throws(EngineFailure) -> [Record]
}

extension SearchEngine {
  /// The records that a request asks for, with exact counts, however long that takes.
  package func search(_ request: SearchRequest) throws(EngineFailure) -> SearchResults {
    try search(request, unless: { false }) ?? .none(of: request)
  }

  /// How many of the records that a request matches have each value of one field together with
  /// each value of another, however long that takes.
  package func crosstab(
    _ request: SearchRequest, rows: Field, columns: Field
  ) throws(EngineFailure) -> Crosstab {
    try crosstab(request, rows: rows, columns: columns, unless: { false })
      ?? Crosstab(base: 0, columns: [], rows: [])
  }
}

/// The records that a search found, in order. Any row of a million is at hand at once; ask for a
/// screenful or a thousand at a time, since each call may read from a file.
package protocol ResultRows: Sendable {
  var count: Int { get }

  /// The ids of the records in some rows, which must be among those there are.
  func ids(at rows: Range<Int>) throws(EngineFailure) -> [RecordID]

  /// The records in some rows, which must be among those there are.
  func records(at rows: Range<Int>) throws(EngineFailure) -> [Record]

  /// The row of a record; nil where it is not among those found.
  func row(of id: RecordID) throws(EngineFailure) -> Int?
}
