import Glibc

/// Relevance by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
struct Ranking {
  private static let saturation = 1.2
  private static let lengthWeight = 0.75

  /// How many tokens each record has.
  let lengths: [Int]

  /// Each record's score for terms given by how often each occurs in each record.
  func scores(of occurrences: [[Int]]) -> [Double] {
    var scores = [Double](repeating: 0, count: lengths.count)
    let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
    for counts in occurrences {
      let weight = Self.weight(found: counts.count { $0 > 0 }, of: counts.count)
      for (record, count) in counts.enumerated() where count > 0 {
        let length = 1 - Self.lengthWeight + Self.lengthWeight * Double(lengths[record]) / mean
        let frequency = Double(count)
        scores[record] +=
          weight * frequency * (Self.saturation + 1) / (frequency + Self.saturation * length)
      }
    }
    return scores
  }

  /// What a term tells that so many records of all have.
  private static func weight(found: Int, of all: Int) -> Double {
    let found = Double(found)
    return log(1 + (Double(all) - found + 0.5) / (found + 0.5))
  }
}
