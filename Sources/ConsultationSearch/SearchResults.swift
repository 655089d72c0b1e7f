import ConsultationModel

/// What a search engine answers. Two answers are equal where the same was asked of the same records.
package struct SearchResults: Sendable {
  /// What was asked, the order of the rows included.
  package let request: SearchRequest
  /// Of which records; see `ReadingProgress.generation`.
  package let generation: Int
  /// How many records match, shown or not.
  package let total: Int
  /// For each field asked for, its values in the order of the file, those with none too.
  package let facets: [Field: [FacetCount]]
  /// The records asked for, in order.
  package let rows: any ResultRows

  package init(
    request: SearchRequest, generation: Int, total: Int, facets: [Field: [FacetCount]],
    rows: any ResultRows
  ) {
    self.request = request
    self.generation = generation
    self.total = total
    self.facets = facets
    self.rows = rows
  }

  /// No record, of none that were searched.
  package static func none(of request: SearchRequest) -> SearchResults {
    SearchResults(request: request, generation: 0, total: 0, facets: [:], rows: NoRows())
  }

  /// What of the query was read otherwise than it may have been meant, a sentence each.
  package var notes: [String] { request.query.remarks }

  /// How many records match all filters on other fields, and this value.
  package struct FacetCount: Equatable, Sendable {
    /// An id, or the value's own words where it has none.
    package var value: String
    package var name: String
    package var count: Int

    package init(value: String, name: String, count: Int) {
      self.value = value
      self.name = name
      self.count = count
    }
  }
}

extension SearchResults: Equatable {
  package static func == (one: SearchResults, other: SearchResults) -> Bool {
    one.request == other.request && one.generation == other.generation
  }
}

/// The rows of a search that found nothing.
private struct NoRows: ResultRows {
  var count: Int { 0 }
  func ids(at rows: Range<Int>) -> [RecordID] { [] }
  func records(at rows: Range<Int>) -> [Record] { [] }
  func row(of id: RecordID) -> Int? { nil }
}
