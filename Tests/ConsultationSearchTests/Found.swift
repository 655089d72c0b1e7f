import ConsultationModel
import ConsultationSearch
import Testing

/// What a search engine answers, with the ids of all of its rows.
struct Found: Equatable {
  var total = 0
  var facets: [Field: [SearchResults.FacetCount]] = [:]
  var hits: [RecordID] = []
  var records: [Record] = []
  /// The rows of the first records of each kind, and of some that nobody has; nil for none.
  var rows: [Int?] = []
}

extension Crosstab {
  /// Whether another table has the same numbers, of whatever state of the responses it is.
  func hasSameNumbers(as other: Crosstab) -> Bool {
    var other = other
    other.generation = generation
    return self == other
  }
}

/// Answers of an engine that has every reason to have one: a failure is an issue of the test.
extension SearchEngine {
  func results(of request: SearchRequest) -> Found {
    do {
      let results = try search(request)
      let rows = 0..<results.rows.count
      let asked = RecordKind.allCases.flatMap { kind in
        ([-1, .max] + (0..<10)).map { RecordID(kind: kind, index: $0) }
      }
      return Found(
        total: results.total, facets: results.facets, hits: try results.rows.ids(at: rows),
        records: try results.rows.records(at: rows), rows: try asked.map(results.rows.row))
    } catch {
      Issue.record(error)
      return Found()
    }
  }

  func crosstab(of request: SearchRequest, rows: Field, columns: Field) -> Crosstab {
    do {
      return try crosstab(request, rows: rows, columns: columns)
    } catch {
      Issue.record(error)
      return Crosstab(base: 0, columns: [], rows: [])
    }
  }

  /// The names of the attributes that records have.
  var attributes: [String] { fields.filter(\.isAttribute).map(\.name) }
}
