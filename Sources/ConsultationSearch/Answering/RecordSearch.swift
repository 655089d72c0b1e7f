import ConsultationModel

/// What a request asks for, gathered block by block.
struct RecordSearch {
  private let request: SearchRequest
  private let collection: RecordCollection
  private let constraints: [FieldConstraint]
  /// For each block gathered so far the records found.
  private var found: [RecordBitmap] = []
  private var facets: [Facet]

  /// A field whose values are counted.
  fileprivate struct Facet {
    let field: Field
    let column: FieldColumn
    var counts: [Int]
  }

  init(_ request: SearchRequest, in collection: RecordCollection) {
    self.request = request
    self.collection = collection
    constraints = FieldConstraint.all(of: request, in: collection)
    facets = request.facets.compactMap { field in
      collection[field].map { column in
        Facet(
          field: field, column: column,
          counts: [Int](repeating: 0, count: column.values.count))
      }
    }
  }

  /// Adds the next block, of which some records match the request's words.
  mutating func add(_ matching: RecordBitmap, ofBlock block: Int) {
    let candidates = collection.records(matching, of: request.kinds, inBlock: block)
    var records = candidates
    for constraint in constraints { constraint.narrow(&records, ofBlock: block) }
    found.append(records)
    for place in facets.indices {
      let counted = counted(facets[place].field, among: candidates, found: records, block)
      facets[place].column.count(counted, ofBlock: block, into: &facets[place].counts)
    }
  }

  /// The records that all is asked of but what is asked of one field.
  private func counted(
    _ field: Field, among candidates: RecordBitmap, found: RecordBitmap, _ block: Int
  ) -> RecordBitmap {
    guard constraints.contains(where: { $0.field == field }) else { return found }
    var records = candidates
    for constraint in constraints {
      let heeded = constraint.field == field ? constraint.whereCounted : constraint
      heeded?.narrow(&records, ofBlock: block)
    }
    return records
  }

  /// The results, once every block is added.
  func results(rankedBy scoring: [QueryTerm]) -> SearchResults {
    let selection = RecordSelection(found, of: collection)
    return SearchResults(
      total: selection.count, hits: hits(selection, scoring),
      facets: Dictionary(facets.map { ($0.field, $0.values) }) { first, _ in first })
  }

  private func hits(_ selection: RecordSelection, _ scoring: [QueryTerm]) -> HitList {
    let start = min(max(request.offset, 0), selection.count)
    let shown = start..<(start + min(max(request.limit, 0), selection.count - start))
    switch request.order {
    case .file:
      return HitList(selections: [selection], places: shown)
    case .type:
      return HitList(selections: selection.partedByType, places: shown)
    case .relevance:
      if scoring.isEmpty || shown.isEmpty {
        return HitList(selections: [selection], places: shown)
      }
      let first = min(shown.upperBound, max(shown.lowerBound, 0) + Self.rowsAtOnce)
      return HitList(RankedRecords(selection, by: scoring, first: first), places: shown)
    }
  }

  /// How many rows are put in order at once, which is more than screens show.
  private static let rowsAtOnce = 50
}

extension RecordSearch.Facet {
  fileprivate var values: [SearchResults.FacetCount] {
    zip(column.values, counts).map { value, count in
      SearchResults.FacetCount(value: value.value, name: value.name, count: count)
    }
  }
}

extension RecordCollection {
  /// Those of a block's records that are of some kinds.
  func records(
    _ records: RecordBitmap, of kinds: Set<RecordKind>, inBlock block: Int
  ) -> RecordBitmap {
    if blocks[block].runs.allSatisfy({ kinds.contains($0.kind) }) { return records }
    return records.intersection(blocks[block].records(of: kinds))
  }
}

extension RecordSelection {
  /// The records of each respondent type, in the order of the types; those without come last.
  fileprivate var partedByType: [RecordSelection] {
    guard let types = collection[.type] else { return [self] }
    var rest = bitmaps
    var parts: [RecordSelection] = []
    for type in types.values.indices {
      let part = rest.indices.map { block in
        var records = types.blocks[block].records { types.places[block][$0] == type }
        records.formIntersection(rest[block])
        rest[block].subtract(records)
        return records
      }
      parts.append(RecordSelection(part, of: collection))
    }
    return parts + [RecordSelection(rest, of: collection)]
  }
}
