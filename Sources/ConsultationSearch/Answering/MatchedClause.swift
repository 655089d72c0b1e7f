/// A clause of a query, and what it matches in each segment.
struct MatchedClause: Sendable {
  let pattern: ClausePattern
  let segments: [ClauseMatches]
  /// How many records of all match.
  let recordFrequency: Int

  init(pattern: ClausePattern, segments: [ClauseMatches]) {
    self.pattern = pattern
    self.segments = segments
    recordFrequency = segments.map(\.records.count).reduce(0, +)
  }
}
