import CIndex

/// How long a record may be that is to be one of the best, by how often it repeats the clauses.
///
/// Of records that have every clause as often as another, the shorter one scores more; so most
/// records are told by their lengths alone to be none of the best.
struct ScoreBounds {
  /// The limit for each number of repetitions; of more than the last, records have no limit.
  private var limits = [Int](repeating: .max, count: mostRepetitions + 1)
  private let relevance: Relevance
  /// The limit of each class of `cindex_keep_short`: that of the most repetitions in it.
  private(set) var ofClasses: [UInt16]
  private var score = 0.0
  private static let mostInClasses = (0..<CINDEX_CLASSES).map { (1 << $0) - 1 }
  private static let mostRepetitions = 15

  init(_ relevance: Relevance) {
    self.relevance = relevance
    ofClasses = Self.mostInClasses.map { _ in .max }
  }

  /// Whether a record may score as much as the last of the best.
  @inline(__always)
  func allow(length: Int, repetitions: Int) -> Bool {
    repetitions > Self.mostRepetitions || length <= limits[repetitions]
  }

  /// Tightens the limits to what can still reach a score, that of the last of the best.
  mutating func tighten(to score: Double) {
    if score <= self.score { return }
    self.score = score
    for repetitions in limits.indices {
      limits[repetitions] = relevance.longest(reaching: score, repetitions: repetitions)
    }
    for (index, most) in Self.mostInClasses.enumerated() {
      ofClasses[index] = UInt16(clamping: limits[most])
    }
  }
}
