import ConsultationModel

/// What a search engine answers.
package struct SearchResults: Equatable, Sendable {
  /// How many records match, shown or not.
  package var total: Int
  /// The records asked for, in order.
  package var hits: HitList
  /// For each field asked for, its values in the order of the file, those with none too.
  package var facets: [Field: [FacetCount]]

  /// How many records were searched.
  package var searched = 0

  package init(total: Int = 0, hits: HitList = HitList(), facets: [Field: [FacetCount]] = [:]) {
    self.total = total
    self.hits = hits
    self.facets = facets
  }

  /// One record found.
  package struct Hit: Equatable, Sendable {
    package var record: RecordID

    package init(record: RecordID) {
      self.record = record
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
