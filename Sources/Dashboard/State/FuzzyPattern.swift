import ConsultationModel

/// Letters by which a person finds a name: those of each word in their order, with gaps or without,
/// in any case and with any accents.
struct FuzzyPattern: Equatable, Sendable {
  private let words: [[Unicode.Scalar]]

  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map { word in
      Array(Folding.folded(String(word)).unicodeScalars)
    }
    // Of a mark typed by itself, folding leaves nothing.
    self.words = words.filter { !$0.isEmpty }
  }

  /// Where the letters stand in a text at their best; nil where a word's do not.
  func match(in text: String) -> FuzzyMatch? {
    guard !words.isEmpty else { return FuzzyMatch() }
    let letters = Letters(of: text)
    var score = 0
    var characters: Set<Int> = []
    for word in words {
      guard let path = letters.bestPath(of: word) else { return nil }
      score += path.score
      characters.formUnion(path.positions.map { letters.characters[$0] })
    }
    return FuzzyMatch(score: score, characters: characters, of: text)
  }
}

/// How well letters stand in a text, and which of its characters they are.
package struct FuzzyMatch: Equatable, Sendable {
  package private(set) var score = 0
  /// How many characters stand before the first that matches.
  package private(set) var start = 0
  /// The characters that match, from left to right, those side by side as one.
  package private(set) var ranges: [Range<String.Index>] = []

  fileprivate init() {}

  fileprivate init(score: Int, characters: Set<Int>, of text: String) {
    self.score = score
    start = characters.min() ?? 0
    for (position, index) in text.indices.enumerated() where characters.contains(position) {
      let next = text.index(after: index)
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<next
      } else {
        ranges.append(index..<next)
      }
    }
  }
}

/// A text's letters, folded, and what each is worth as the position of a match.
private struct Letters {
  private var scalars: [Unicode.Scalar] = []
  /// The number of the character that each letter comes from.
  private(set) var characters: [Int] = []
  private var worths: [Int] = []

  private enum Worth {
    static let textStart = 10
    static let wordStart = 8
    static let neighbour = 8
  }

  /// Nobody looks for a name by what stands further on.
  private static let limit = 300

  init(of text: String) {
    var isInWord = false
    for (position, character) in text.prefix(Self.limit).enumerated() {
      let isWord = character.isLetter || character.isNumber
      var worth = isWord && !isInWord ? Worth.wordStart : 0
      if position == 0 { worth = Worth.textStart }
      for scalar in Folding.folded(String(character)).unicodeScalars {
        scalars.append(scalar)
        characters.append(position)
        worths.append(worth)
        worth = 0
      }
      isInWord = isWord
    }
  }

  /// The positions of a word's letters, one after the other, that are worth most together:
  /// beginnings of words and neighbours count, and every letter passed over between two costs one.
  func bestPath(of word: [Unicode.Scalar]) -> (score: Int, positions: [Int])? {
    guard hasAll(of: word) else { return nil }
    var scores = scalars.indices.map { scalars[$0] == word[0] ? worths[$0] : nil }
    var earlier: [[Int]] = []
    for letter in word.dropFirst() {
      let row = extended(scores, by: letter)
      scores = row.scores
      earlier.append(row.earlier)
    }
    let ends = scores.indices.filter { scores[$0] != nil }
    guard let end = ends.max(by: { scores[$0] ?? 0 < scores[$1] ?? 0 }) else { return nil }
    var positions = [end]
    for row in earlier.reversed() { positions.append(row[positions[positions.count - 1]]) }
    return (scores[end] ?? 0, positions.reversed())
  }

  /// The best scores of paths that end with one letter more, by the position where they end, and
  /// the position before it on each.
  private func extended(_ scores: [Int?], by letter: Unicode.Scalar)
    -> (scores: [Int?], earlier: [Int])
  {
    var longer = [Int?](repeating: nil, count: scores.count)
    var earlier = [Int](repeating: 0, count: scores.count)
    var best: (score: Int, position: Int)?
    for position in scores.indices.dropFirst() {
      if let reached = best { best = (reached.score - 1, reached.position) }
      let beside = scores[position - 1]
      if scalars[position] == letter {
        if let beside, beside + Worth.neighbour >= best?.score ?? .min {
          longer[position] = beside + Worth.neighbour + worths[position]
          earlier[position] = position - 1
        } else if let best {
          longer[position] = best.score + worths[position]
          earlier[position] = best.position
        }
      }
      if let beside, beside > best?.score ?? .min { best = (beside, position - 1) }
    }
    return (longer, earlier)
  }

  private func hasAll(of word: [Unicode.Scalar]) -> Bool {
    var left = word[...]
    for scalar in scalars where scalar == left.first { left.removeFirst() }
    return left.isEmpty
  }
}
