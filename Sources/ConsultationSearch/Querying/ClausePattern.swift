/// A clause of a query, ready to be compared with tokens.
struct ClausePattern: Equatable, Sendable {
  /// One for each token in a row that the clause matches.
  let words: [WordPattern]
  let isExcluded: Bool

  /// Where words have no stems, one stands for itself alone.
  init(_ clause: Query.Clause, stems: WordStems) {
    isExcluded = clause.isExcluded
    switch clause.words {
    case .word(let word):
      words = [WordPattern(word, stem: stems.stem(of: word), isPrefix: clause.isPrefix)]
    case .phrase(let phrase):
      words = phrase.enumerated().map { index, word in
        WordPattern(word, stem: nil, isPrefix: clause.isPrefix && index == phrase.count - 1)
      }
    }
  }

  /// Whether the clause counts in the order by relevance: an exclusion says nothing there, and the
  /// first one or two letters of a word say too little.
  var scores: Bool {
    if isExcluded { return false }
    guard words.count == 1, let word = words.first, word.isPrefix else { return true }
    return word.word.unicodeScalars.count > 2
  }
}

/// What one token must be to match.
struct WordPattern: Equatable, Sendable {
  /// Folded; never empty.
  let word: String
  /// The same in UTF-8.
  let letters: [UInt8]
  /// Nil where inflections do not match.
  let stem: String?
  /// Whether what begins with the word matches too.
  let isPrefix: Bool

  init(_ word: String, stem: String?, isPrefix: Bool) {
    self.word = word
    letters = Array(word.utf8)
    self.stem = stem
    self.isPrefix = isPrefix
  }

  /// Whether a token matches.
  func matches(_ token: ArraySlice<UInt8>, stems: WordStems) -> Bool {
    if token.starts(with: letters), isPrefix || token.count == letters.count { return true }
    guard let stem else { return false }
    return stems.stem(of: String(decoding: token, as: UTF8.self)) == stem
  }
}
