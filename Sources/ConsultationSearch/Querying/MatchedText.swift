import ConsultationModel

/// A text, read to mark in it what a query matched.
struct MatchedText {
  private let text: String
  private let tokens: Tokenizer
  private let stems: WordStems

  init(_ text: String, stems: WordStems) {
    self.text = text
    tokens = Tokenizer(of: text.utf8.span)
    self.stems = stems
  }

  /// Where clauses stand, in order and without overlaps.
  func ranges(of clauses: [ClausePattern]) -> [Range<String.Index>] {
    var found: [Range<Int>] = []
    for clause in clauses { find(clause, &found) }
    return merged(found).map { range in
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return start..<text.utf8.index(start, offsetBy: range.count)
    }
  }

  private func find(_ clause: ClausePattern, _ found: inout [Range<Int>]) {
    guard let first = clause.words.first?.letters.first else { return }
    let (letters, ends) = (tokens.letters.span, tokens.ends.span)
    var start = 0
    for token in ends.indices {
      // Most tokens are told apart by their first letters, which the stem of a word keeps.
      if letters[start] == first, let range = range(of: clause, at: token) { found.append(range) }
      start = ends[token]
    }
  }

  /// What a clause matches from a token on, in bytes of UTF-8: of a word only begun, the beginning.
  private func range(of clause: ClausePattern, at first: Int) -> Range<Int>? {
    let last = first + clause.words.count - 1
    guard last < tokens.ends.count, let lastWord = clause.words.last else { return nil }
    for (offset, word) in clause.words.enumerated() {
      guard word.matches(letters(of: first + offset), stems: stems) else { return nil }
    }
    let start = tokens.ranges[first].lowerBound
    guard lastWord.isPrefix, letters(of: last).starts(with: lastWord.letters) else {
      return start..<tokens.ranges[last].upperBound
    }
    let token = Token(
      text: String(decoding: letters(of: last), as: UTF8.self), range: tokens.ranges[last])
    return start..<token.end(of: lastWord.word, in: text)
  }

  private func letters(of token: Int) -> ArraySlice<UInt8> {
    tokens.letters[tokens.ends.stretch(token)]
  }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
