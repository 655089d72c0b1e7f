/// How long a record may be that is to be one of the best, by how often it repeats the terms.
///
/// Of records that have every term as often as another, the shorter one scores more; so most
/// records are told by their lengths alone to be none of the best.
struct LengthLimits {
  /// The limit for each number of repetitions; of more than the last, records have no limit.
  private var limits = [Int](repeating: .max, count: mostRepetitions + 1)
  private let relevance: Relevance
  private var score = -1.0
  private static let mostRepetitions = 15

  init(_ relevance: Relevance) {
    self.relevance = relevance
  }

  /// Whether a record may score as much as the last of the best.
  @inline(__always)
  func allow(length: Int, repetitions: Int) -> Bool {
    repetitions > Self.mostRepetitions || length <= limits[repetitions]
  }

  /// The limits for none, for one, and for two or three repetitions, in 16 bits; no tighter than
  /// they are.
  var first: [UInt16] { [0, 1, 3].map { UInt16(clamping: limits[$0]) } }

  /// Takes the score of the last of the best for what has to be reached.
  mutating func tighten(to score: Double) {
    if score <= self.score { return }
    self.score = score
    for repetitions in limits.indices {
      limits[repetitions] = limit(repetitions, score, in: -1..<min(limits[repetitions], 1 << 32))
    }
  }

  /// The greatest length of a range with which a record can reach a score.
  private func limit(_ repetitions: Int, _ score: Double, in range: Range<Int>) -> Int {
    var known = range
    while !known.isEmpty {
      let middle = known.lowerBound + (known.count + 1) / 2
      if relevance.bound(length: middle, repetitions: repetitions) >= score {
        known = middle..<known.upperBound
      } else {
        known = known.lowerBound..<(middle - 1)
      }
    }
    return known.lowerBound
  }
}
