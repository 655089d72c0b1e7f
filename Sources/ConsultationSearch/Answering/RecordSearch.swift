import ConsultationModel

/// What a request asks for of the records that match its words.
struct RecordSearch: Sendable {
  private let request: SearchRequest
  private let collection: RecordCollection
  private let constraints: [FieldConstraint]
  private let facets: [Facet]

  /// A field whose values are counted.
  fileprivate struct Facet {
    let field: Field
    let column: FieldColumn
  }

  /// What is found in one segment: the records, and for each facet how many have each value of the
  /// segment's column.
  private struct SegmentResults {
    let records: RecordBitmap
    let counts: [[Int]]
  }

  init(_ request: SearchRequest, in collection: RecordCollection) {
    self.request = request
    self.collection = collection
    constraints = FieldConstraint.all(of: request, in: collection)
    facets = request.facets.compactMap { field in
      collection[field].map { Facet(field: field, column: $0) }
    }
  }

  /// What was found: how many records match, how many have each value of the facets, and which of the
  /// records are to be shown, in order.
  struct Found {
    let total: Int
    let facets: [Field: [SearchResults.FacetCount]]
    let parts: [IndexRows.Part]
    /// The offsets in all parts.
    let shown: Range<Int>
  }

  /// What is found among the records that match the request's words; nil where the search is
  /// superseded before it is done.
  func found(
    among matches: QueryMatches, unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> Found? {
    let work = SegmentWork(
      collection.segments.indices, taking: .nanoseconds(collection.count / 10))
    let segments = work.products(unless: isSuperseded) {
      results(among: matches.records[$0], ofSegment: $0)
    }
    guard let segments else { return nil }
    let selection = RecordSelection(segments.map(\.records), of: collection)
    let facets = facets.enumerated().map { facet in
      (facet.element.field, facet.element.counts(segments.map { $0.counts[facet.offset] }))
    }
    let groups = request.kindOrder.isEmpty ? [selection] : request.kindOrder.map(selection.records)
    let shown = shown(of: groups.map(\.count).reduce(0, +))
    let parts = parts(of: groups, showing: shown, matches.scoring, unless: isSuperseded)
    guard let parts else { return nil }
    return Found(
      total: selection.count, facets: Dictionary(facets) { first, _ in first }, parts: parts,
      shown: shown)
  }

  private func results(among matching: RecordBitmap, ofSegment segment: Int) -> SegmentResults {
    let candidates = collection.records(matching, of: request.kinds, inSegment: segment)
    var records = candidates
    for constraint in constraints { constraint.narrow(&records, ofSegment: segment) }
    let counts = facets.map { facet in
      facet.column.counts(
        in: counted(facet.field, among: candidates, found: records, segment), ofSegment: segment)
    }
    return SegmentResults(records: records, counts: counts)
  }

  /// The records that meet every constraint but those on one field.
  private func counted(
    _ field: Field, among candidates: RecordBitmap, found: RecordBitmap, _ segment: Int
  ) -> RecordBitmap {
    guard constraints.contains(where: { $0.field == field }) else { return found }
    var records = candidates
    for constraint in constraints {
      let heeded = constraint.field == field ? constraint.whereCounted : constraint
      heeded?.narrow(&records, ofSegment: segment)
    }
    return records
  }

  /// The rows asked for, of so many.
  private func shown(of count: Int) -> Range<Int> {
    let start = min(max(request.offset, 0), count)
    return start..<(start + min(max(request.limit, 0), count - start))
  }

  private func parts(
    of groups: [RecordSelection], showing shown: Range<Int>, _ scoring: [MatchedClause],
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) -> [IndexRows.Part]? {
    let first = min(shown.upperBound, shown.lowerBound + Self.rowsAtOnce)
    var parts: [IndexRows.Part] = []
    for group in groups {
      switch request.order {
      case .type: parts += group.partedByType.map(IndexRows.Part.selection)
      case .relevance where !scoring.isEmpty && !shown.isEmpty && group.count > 0:
        let ranked = RankedHits(group, by: scoring, first: first, unless: isSuperseded)
        guard let ranked else { return nil }
        parts.append(.ranked(ranked))
      case .file, .relevance: parts.append(.selection(group))
      }
    }
    return parts
  }

  /// How many rows are put in order at once, which is more than screens show.
  private static let rowsAtOnce = 50
}

extension RecordSearch.Facet {
  /// How many records have each value, from how many of each segment have those of its column.
  fileprivate func counts(_ parts: [[Int]]) -> [SearchResults.FacetCount] {
    zip(column.values, column.sums(of: parts)).map { value, count in
      SearchResults.FacetCount(value: value.value, name: value.name, count: count)
    }
  }
}

extension RecordCollection {
  /// Those of a segment's records that are of some kinds.
  func records(
    _ records: RecordBitmap, of kinds: Set<RecordKind>, inSegment segment: Int
  ) -> RecordBitmap {
    if segments[segment].runs.allSatisfy({ kinds.contains($0.kind) }) { return records }
    return records.intersection(segments[segment].records(of: kinds))
  }
}

extension RecordSelection {
  /// Those of one kind.
  fileprivate func records(of kind: RecordKind) -> RecordSelection {
    let parts = bitmaps.indices.map { collection.records(bitmaps[$0], of: [kind], inSegment: $0) }
    return RecordSelection(parts, of: collection)
  }

  /// The records of each respondent type, in the order of the types; those without come last.
  fileprivate var partedByType: [RecordSelection] {
    guard let types = collection[.type] else { return [self] }
    var rest = bitmaps
    var parts: [RecordSelection] = []
    for type in types.values.indices {
      let part = rest.indices.map { segment in
        var records = types.segments[segment].records { types.valueIndices[segment][$0] == type }
        records.formIntersection(rest[segment])
        rest[segment].subtract(records)
        return records
      }
      parts.append(RecordSelection(part, of: collection))
    }
    return parts + [RecordSelection(rest, of: collection)]
  }
}
