/// The records that match the clauses of a query, segment by segment.
struct QueryMatches: Sendable {
  /// The clauses that count in the order by relevance.
  private(set) var scoring: [MatchedClause] = []
  /// For each segment the records that match.
  private(set) var records: [RecordBitmap]

  /// All records: those that match no clause.
  init(_ segments: [Segment]) {
    records = segments.map { RecordBitmap(capacity: $0.count, isFull: true) }
  }

  var isEmpty: Bool { records.allSatisfy(\.isEmpty) }

  /// Drops the records without a clause, or with one that is excluded.
  mutating func narrow(by clause: MatchedClause) {
    if clause.pattern.scores { scoring.append(clause) }
    for (segment, matches) in clause.segments.enumerated() {
      if clause.pattern.isExcluded {
        records[segment].subtract(matches.records)
      } else {
        records[segment].formIntersection(matches.records)
      }
    }
  }
}
