/// Finds the passage of a source that a quotation was most probably taken from.
struct NearestSearch {
  private let source: SourceText
  private var quotation: QuotedWords

  // The rarest seed is followed to so many places; the others only while all are few.
  private static let placesLimit = 4096
  private static let fewPlaces = 64
  /// So many of the places are compared word by word.
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
    let alignments = candidates(among: starts).map(aligned)
    guard let best = alignments.min(by: { $0.cost < $1.cost }), resembles(best) else { return nil }
    return WordComparison(best, of: quotation, with: source)
  }

  /// A place of the quotation, and where in the source the same is found.
  private typealias Seed = (position: Int, places: ArraySlice<UInt32>)

  private var pairs: [Seed] {
    quotation.words.indices.dropLast().map { ($0, source.placesOfPair(of: quotation, at: $0)) }
  }

  private var singles: [Seed] {
    quotation.words.indices.filter { !quotation.words[$0].isSign }
      .map { ($0, source.places(of: quotation, at: $0)) }
  }

  /// Where the quotation would begin by its rarest seeds.
  private func starts(from seeds: [Seed]) -> Set<Int> {
    var starts: Set<Int> = []
    let sorted = seeds.filter { !$0.places.isEmpty }.sorted { $0.places.count < $1.places.count }
    for seed in sorted {
      if !starts.isEmpty, starts.count + seed.places.count > Self.fewPlaces { break }
      for place in seed.places.prefix(Self.placesLimit) {
        starts.insert(Int(place) - seed.position)
      }
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
      let root = quotation.roots[position]
      guard root != Vocabulary.unknown else { return false }
      return (start + position - 1...start + position + 1).contains { place in
        source.words.indices.contains(place)
          && source.vocabulary.root(of: source.words[place].number) == root
      }
    }
  }

  /// Widens the band until the alignment does not lean on its edge.
  private func aligned(at start: Int) -> WordAlignment {
    let widest = min(128, max(8, quotation.words.count))
    var slack = 8
    while true {
      let alignment = WordAlignment(quotation, with: source, near: start, slack: slack)
      if alignment.cost <= 4 * slack || slack == widest { return alignment }
      slack = min(4 * slack, widest)
    }
  }

  /// Whether at least half of the quotation's words are the source's, in any case or spelling.
  private func resembles(_ alignment: WordAlignment) -> Bool {
    let count = quotation.words.count { !$0.isSign }
    let kept = alignment.steps.count { step in
      switch step {
      case .same(_, let place): !quotation.words[place].isSign
      case .changed(let source, let place): isAlike(place, source)
      case .missing, .added, .passedOver: false
      }
    }
    return kept >= max(1, count / 2)
  }

  private func isAlike(_ position: Int, _ place: Int) -> Bool {
    let word = quotation.words[position]
    guard !word.isSign, quotation.roots[position] != Vocabulary.unknown else { return false }
    return quotation.roots[position] == source.vocabulary.root(of: source.words[place].number)
  }
}
