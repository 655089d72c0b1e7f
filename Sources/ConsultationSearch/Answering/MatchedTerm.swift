/// A term of a query, and what it matches in each block.
struct MatchedTerm: Sendable {
  let pattern: TermPattern
  let blocks: [TermMatches]
  /// How many records of all match.
  let recordFrequency: Int

  init(pattern: TermPattern, blocks: [TermMatches]) {
    self.pattern = pattern
    self.blocks = blocks
    recordFrequency = blocks.map(\.records.count).reduce(0, +)
  }
}
