import ConsultationModel

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
  /// Kinds after which the records found are grouped, before they are ordered; without any they
  /// are not. Records of a kind that is not among them are not listed.
  package var kindOrder: [RecordKind] = []
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
