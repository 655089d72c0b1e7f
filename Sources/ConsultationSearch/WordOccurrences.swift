/// How often each term of a query occurs in each record.
struct WordOccurrences: Sendable {
  private let terms: [TermPattern]
  /// For each term a number for each record.
  private let counts: [[Int]]
  private let lengths: [Int]

  init(of terms: [TermPattern], in index: TextIndex) {
    self.terms = terms
    counts = terms.map(index.occurrences)
    lengths = index.lengths
  }

  /// Drops the records that lack a term, or have one that is excluded.
  func narrow(_ candidates: inout RecordMask) {
    for (term, counts) in zip(terms, counts) {
      candidates.keep { (counts[$0] > 0) != term.isExcluded }
    }
  }

  /// Each record's relevance; nil where no term scores.
  var scores: [Double]? {
    let scoring = zip(terms, counts).filter { $0.0.scores }.map(\.1)
    return scoring.isEmpty ? nil : Ranking(lengths: lengths).scores(of: scoring)
  }
}
