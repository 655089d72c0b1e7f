/// Finds the passage of a source that a quotation was most probably taken from.
struct NearestSearch {
  private let source: SourceText
  private var quotation: QuotedWords

  // Two words that changed places make three pairs that lead astray, so the four rarest seeds are
  // followed, to so many positions in all; the others only while these are few.
  private static let rarest = 4
  private static let positionsLimit = 2048
  private static let fewPositions = 64
  /// So many of the positions are compared word by word.
  private static let candidatesLimit = 4
  /// Up to so many words, pairs of neighbours are too few to go by.
  private static let short = 8

  init(_ quotation: String, in source: SourceText) {
    self.source = source
    self.quotation = QuotedWords(quotation, numberedBy: source.vocabulary)
  }

  /// The passage that takes the least change; nil where less than half of the quotation's words
  /// would stay.
  mutating func nearest() -> WordComparison? {
    guard !quotation.words.isEmpty, !source.words.isEmpty else { return nil }
    let isShort = quotation.words.count <= Self.short
    var starts = isShort ? [] : starts(from: pairs)
    if starts.isEmpty {
      quotation.resolveSpellings(by: source.vocabulary)
      starts = self.starts(from: pairs).union(self.starts(from: singles))
    }
    let near = candidates(among: starts)
    guard let best = alignment(near: near), resembles(best) else { return nil }
    return WordComparison(best, of: quotation, with: source)
  }

  /// A position in the quotation, and those in the source where the same is found.
  private typealias Seed = (position: Int, positions: ArraySlice<UInt32>)

  private var pairs: [Seed] {
    quotation.words.indices.dropLast().map { ($0, source.positionsOfPair(of: quotation, at: $0)) }
  }

  private var singles: [Seed] {
    quotation.words.indices.filter { !quotation.words[$0].isSign }
      .map { ($0, source.positions(of: quotation, at: $0)) }
  }

  /// Where the quotation would begin by its rarest seeds.
  private func starts(from seeds: [Seed]) -> Set<Int> {
    var starts: Set<Int> = []
    let sorted = seeds.filter { !$0.positions.isEmpty }.sorted {
      $0.positions.count < $1.positions.count
    }
    for (rank, seed) in sorted.enumerated() {
      let room = (rank < Self.rarest ? Self.positionsLimit : Self.fewPositions) - starts.count
      guard room > 0 else { break }
      for found in seed.positions.prefix(room) { starts.insert(Int(found) - seed.position) }
    }
    return starts
  }

  /// The starts from which most words agree, those next to a better one left out.
  private func candidates(among starts: Set<Int>) -> [Int] {
    let ranked = starts.map { (start: $0, agreement: agreement(from: $0)) }
      .sorted { ($1.agreement, $0.start) < ($0.agreement, $1.start) }
    var chosen: [Int] = []
    for candidate in ranked where chosen.count < Self.candidatesLimit {
      if chosen.allSatisfy({ abs($0 - candidate.start) > 2 }) { chosen.append(candidate.start) }
    }
    return chosen.sorted()
  }

  /// How many words, of a sample if there are many, stand where they would or next to there.
  private func agreement(from start: Int) -> Int {
    let count = quotation.words.count
    return stride(from: 0, to: count, by: max(1, count / 64)).count { position in
      let (root, sourcePosition) = (quotation.roots[position], start + position)
      guard root != Vocabulary.unknown else { return false }
      return source.hasRoot(root, at: sourcePosition)
        || source.hasRoot(root, at: sourcePosition - 1)
        || source.hasRoot(root, at: sourcePosition + 1)
    }
  }

  /// The cheapest alignment, its band widened until it does not lean on the edge.
  private func alignment(near starts: [Int]) -> WordAlignment? {
    func aligned(_ start: Int, _ slack: Int) -> (start: Int, alignment: WordAlignment) {
      (start, WordAlignment(quotation, with: source, near: start, slack: slack))
    }
    var slack = 8
    guard
      var best = starts.map({ aligned($0, slack) })
        .min(by: { $0.alignment.cost < $1.alignment.cost })
    else { return nil }
    let widest = min(128, max(slack, quotation.words.count))
    while best.alignment.cost > 4 * slack, slack < widest {
      slack = min(4 * slack, widest)
      best = aligned(best.start, slack)
    }
    return best.alignment
  }

  /// Whether at least half of the quotation's words are the source's, in any case or spelling.
  private func resembles(_ alignment: WordAlignment) -> Bool {
    let count = quotation.words.count { !$0.isSign }
    let kept = alignment.steps.count { step in
      switch step {
      case .same(_, let position): !quotation.words[position].isSign
      case .changed(let sourcePosition, let position): isAlike(position, sourcePosition)
      case .missing, .added, .passedOver: false
      }
    }
    return kept >= max(1, count / 2)
  }

  private func isAlike(_ position: Int, _ sourcePosition: Int) -> Bool {
    let (word, root) = (quotation.words[position], quotation.roots[position])
    return !word.isSign && root != Vocabulary.unknown && source.hasRoot(root, at: sourcePosition)
  }
}
