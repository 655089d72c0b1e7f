import ConsultationModel

/// What answers searches: the one seam between whoever shows records and whatever finds them.
package protocol SearchEngine: Sendable {
  /// The records that a request asks for, with exact counts.
  func results(of request: SearchRequest) -> SearchResults

  /// Where a query's words stand in a text, in order and without overlaps.
  func matches(of query: Query, in text: String) -> [Range<String.Index>]

  /// How many of the records that a request matches have each value of one field together with
  /// each value of another. Its order, offset, limit and facets change nothing.
  func crosstab(of request: SearchRequest, rows: Field, columns: Field) -> Crosstab

  /// The names of the attributes that records have, in the order of the file.
  var attributes: [String] { get }
}

/// What is asked of a search engine.
package struct SearchRequest: Equatable, Sendable {
  package var query: Query
  /// The kinds of record that are looked at; facets count among these alone.
  package var kinds: Set<RecordKind>
  /// Values chosen beside the query: a record needs one of each field's values.
  /// A theme, type, source or question is named by its id, the rest by their words;
  /// `Field.notStated` is the lack of any.
  package var selections: [Field: Set<String>]
  /// Values of which a record needs every one besides, as those of a crosstab's cell. Facets heed
  /// them on their own field too, since no choice there takes them back.
  package var requirements: [Field: Set<String>] = [:]
  package var order: Order
  /// The fields whose values are counted.
  package var facets: [Field]
  /// How many of the records found are passed over, and how many follow at the most.
  package var offset: Int
  package var limit: Int

  package init(
    query: Query = Query(""),
    kinds: Set<RecordKind> = Set(RecordKind.allCases),
    selections: [Field: Set<String>] = [:],
    order: Order = .relevance,
    facets: [Field] = [],
    offset: Int = 0,
    limit: Int = .max
  ) {
    self.query = query
    self.kinds = kinds
    self.selections = selections
    self.order = order
    self.facets = facets
    self.offset = offset
    self.limit = limit
  }

  /// The same request for those of its records alone that have a value: once for the row and once
  /// for the column of a crosstab's cell, it asks for the records that the cell counts.
  package func requiring(_ value: String, in field: Field) -> SearchRequest {
    var request = self
    request.requirements[field, default: []].insert(value)
    return request
  }

  /// How the records found are ordered; ties keep the order of the file.
  package enum Order: String, CaseIterable, Sendable {
    case file, relevance, type
  }
}

/// What a search engine answers.
package struct SearchResults: Equatable, Sendable {
  /// How many records match, shown or not.
  package var total: Int
  /// The records asked for, in order.
  package var hits: [Hit]
  /// For each field asked for, its values in the order of the file, those with none too.
  package var facets: [Field: [FacetCount]]

  package init(total: Int = 0, hits: [Hit] = [], facets: [Field: [FacetCount]] = [:]) {
    self.total = total
    self.hits = hits
    self.facets = facets
  }

  /// One record found.
  package struct Hit: Equatable, Sendable {
    package var record: RecordReference
    /// By BM25; zero where nothing scores.
    package var score: Double

    package init(record: RecordReference, score: Double) {
      self.record = record
      self.score = score
    }
  }

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
