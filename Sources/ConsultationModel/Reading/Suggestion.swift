/// The word that a person may have meant by a misspelt one.
enum Suggestion {
  /// The candidate nearest to the word, where one is near enough to be worth naming.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(lengthLimit + 1))
    guard letters.count <= lengthLimit, candidates.count <= candidateLimit else { return nil }
    var limit = max(1, letters.count / 3)
    var nearest: String?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(lengthLimit + 1))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit {
        nearest = candidate
        limit = distance - 1
      }
    }
    return nearest
  }

  // Beyond these a hint costs more than it helps.
  private static let lengthLimit = 60
  private static let candidateLimit = 500

  /// How many letters to insert, delete, replace or swap with their neighbour: the optimal string
  /// alignment distance (Damerau 1964, Levenshtein 1966).
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        var cost = min(
          last[column + 1] + 1, current[column] + 1,
          last[column] + (letter == otherLetter ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}

extension String {
  /// The text as a hint offers it: `did you mean "kinship"?`
  var asQuestion: String { "did you mean \(quoted())?" }
}
