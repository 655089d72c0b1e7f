import PlainText

/// The word that a person may have meant by a misspelt one.
package enum Suggestion {
  /// The candidate nearest to the word, where one is near enough to be worth naming.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= lengthLimit, candidates.count <= candidateLimit else { return nil }
    let letters = Array(word.lowercased().unicodeScalars)
    var limit = min(max(1, letters.count / 3), 3)
    var nearest: String?
    for candidate in candidates where candidate.utf8.count <= lengthLimit {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= limit else { continue }
      guard let distance = distance(letters, other, limit: limit) else { continue }
      nearest = candidate
      limit = distance - 1
    }
    return nearest
  }

  // Beyond these a hint costs more than it helps; a length is in bytes of UTF-8.
  private static let lengthLimit = 60
  private static let candidateLimit = 500

  /// How many letters to insert, delete, replace or swap with their neighbour, nil if more than the
  /// limit: the optimal string alignment distance (Damerau 1964, Levenshtein 1966), looked for
  /// only in the band about the diagonal that such a distance cannot leave (Ukkonen 1985).
  static func distance(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int
  ) -> Int? {
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: other.count + 1)
    var last = Array(0...other.count)
    var current = beforeLast
    var leastOfLast = 0
    for (row, letter) in one.enumerated() {
      let band = max(0, row - limit)..<min(other.count, row + limit + 1)
      current[band.lowerBound] = min(far, row + 1)
      var least = current[band.lowerBound]
      for column in band {
        var cost = min(last[column + 1] + 1, current[column] + 1)
        cost = min(cost, last[column] + (letter == other[column] ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if band.upperBound < other.count { current[band.upperBound + 1] = far }
      // A swap leaps over one row, so it takes two of them to rule a candidate out.
      guard min(least, leastOfLast) <= limit else { return nil }
      leastOfLast = least
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}

extension String {
  /// The text as a hint offers it: `did you mean "kinship"?`
  var asQuestion: String { "did you mean \(quoted())?" }
}
