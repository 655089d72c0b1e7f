import Glibc

/// Relevance by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
struct Relevance: Sendable {
  /// k1: how soon it no longer counts that a clause occurs once more.
  private static let saturation = 1.2
  /// b: how much the length of a record counts.
  private static let lengthWeight = 0.75

  /// How many tokens a record has in the mean.
  private let meanLength: Double
  /// One for each clause: more for one that fewer records have.
  private let inverseDocumentFrequencies: [Double]

  /// For clauses that so many records have each, of so many records with so many tokens.
  ///
  /// The 1 in the logarithm is not in the paper: it keeps the clause of most records from counting
  /// against them, as in Lucene.
  init(recordFrequencies: [Int], recordCount: Int, tokenCount: Int) {
    meanLength = Double(tokenCount) / Double(recordCount)
    inverseDocumentFrequencies = recordFrequencies.map { frequency in
      let frequency = Double(frequency)
      return log(1 + (Double(recordCount) - frequency + 0.5) / (frequency + 0.5))
    }
  }

  /// What the length of a record takes off its score; more for a longer one.
  @inline(__always)
  func lengthFactor(_ length: Int) -> Double {
    let length = 1 - Self.lengthWeight + Self.lengthWeight * Double(length) / meanLength
    return Self.saturation * length
  }

  /// What one clause, by its index, adds to the score of a record that has it so often; less for a
  /// longer record.
  @inline(__always)
  func score(ofClause clause: Int, frequency: Int, lengthFactor: Double) -> Double {
    let frequency = Double(frequency)
    let weight = inverseDocumentFrequencies[clause]
    return weight * frequency * (Self.saturation + 1) / (frequency + lengthFactor)
  }

  /// How long a record can be that reaches a score with all clauses so many times beyond once each;
  /// less than 0 where none can.
  ///
  /// The sum of the clauses' scores solved for the length, and rounded up, since sums and quotients
  /// are rounded too.
  func longest(reaching score: Double, repetitions: Int) -> Int {
    let frequency = Double(repetitions + 1)
    let weight = inverseDocumentFrequencies.reduce(0, +)
    let factor = weight * frequency * (Self.saturation + 1) / score - frequency
    let length = (factor / Self.saturation - 1 + Self.lengthWeight) / Self.lengthWeight * meanLength
    return length.isFinite && length < 0x1p32 ? Int(length.rounded(.up)) : .max
  }
}
