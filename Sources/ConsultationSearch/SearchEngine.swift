import ConsultationModel

/// What answers searches: the one seam between whoever shows records and whatever finds them.
package protocol SearchEngine: Sendable {
  /// The records that a request asks for, with exact counts; nil where the search is superseded
  /// before it is done, which is asked every few milliseconds, on any thread.
  func results(
    of request: SearchRequest, unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> SearchResults?

  /// Where a query's words stand in a text, in order and without overlaps.
  func matches(of query: Query, in text: String) -> [Range<String.Index>]

  /// How many of the records that a request matches have each value of one field together with
  /// each value of another; nil where the count is superseded before it is done. The request's
  /// order, offset, limit and facets change nothing.
  func crosstab(
    of request: SearchRequest, rows: Field, columns: Field,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> Crosstab?

  /// The names of the attributes that records have, in the order of the file.
  var attributes: [String] { get }
}

extension SearchEngine {
  /// The records that a request asks for, with exact counts.
  package func results(of request: SearchRequest) -> SearchResults {
    results(of: request, unless: { false }) ?? SearchResults()
  }

  /// How many of the records that a request matches have each value of one field together with
  /// each value of another.
  package func crosstab(of request: SearchRequest, rows: Field, columns: Field) -> Crosstab {
    crosstab(of: request, rows: rows, columns: columns, unless: { false })
      ?? Crosstab(base: 0, columns: [], rows: [])
  }
}
