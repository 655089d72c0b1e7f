import ConsultationModel

/// A term of a query, ready to be held against tokens.
struct TermPattern: Equatable, Sendable {
  /// One for each token in a row that the term matches.
  let words: [WordPattern]
  let isExcluded: Bool

  /// Where words have no stems, one stands for itself alone.
  init(_ term: Query.Term, stems: WordStems) {
    isExcluded = term.isExcluded
    switch term.words {
    case .word(let word):
      words = [
        WordPattern(word: word, stem: stems.stem(of: word), isPrefix: term.isPrefix)
      ]
    case .phrase(let phrase):
      words = phrase.enumerated().map { place, word in
        WordPattern(
          word: word, stem: nil, isPrefix: term.isPrefix && place == phrase.count - 1)
      }
    }
  }

  /// Whether the term counts in the order by relevance: an exclusion says nothing there, and the
  /// first one or two letters of a word say too little.
  var scores: Bool {
    if isExcluded { return false }
    guard words.count == 1, let word = words.first, word.isPrefix else { return true }
    return word.word.unicodeScalars.count > 2
  }
}

/// What one token must be to match.
struct WordPattern: Equatable, Sendable {
  /// Folded.
  let word: String
  /// Nil where inflections do not match.
  let stem: String?
  /// Whether what begins with the word matches too.
  let isPrefix: Bool

  func begins(_ token: String) -> Bool { token.utf8.starts(with: word.utf8) }

  func begins(_ token: [UInt8]) -> Bool { token.starts(with: word.utf8) }

  /// Whether a token matches; `stem` gives the token's own and is asked only if that matters.
  func matches(_ token: String, stem tokenStem: @autoclosure () -> String?) -> Bool {
    if begins(token), isPrefix || token.utf8.count == word.utf8.count { return true }
    guard let stem else { return false }
    return tokenStem() == stem
  }
}
