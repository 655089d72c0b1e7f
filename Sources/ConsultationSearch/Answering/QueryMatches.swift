/// The records that match the terms of a query, block by block.
struct QueryMatches: Sendable {
  /// The terms that count in the order by relevance.
  private(set) var scoring: [MatchedTerm] = []
  /// For each block the records that match.
  private(set) var records: [RecordBitmap]

  /// All records: those that match no term.
  init(_ blocks: [Block]) {
    records = blocks.map { RecordBitmap(capacity: $0.count, isFull: true) }
  }

  var isEmpty: Bool { records.allSatisfy(\.isEmpty) }

  /// Drops the records without a term, or with one that is excluded.
  mutating func narrow(by term: MatchedTerm) {
    if term.pattern.scores { scoring.append(term) }
    for (block, matches) in term.blocks.enumerated() {
      if term.pattern.isExcluded {
        records[block].subtract(matches.records)
      } else {
        records[block].formIntersection(matches.records)
      }
    }
  }
}
