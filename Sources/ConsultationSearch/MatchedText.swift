import ConsultationModel

/// A text, read to mark in it what a query matched.
struct MatchedText {
  private let text: String
  private let tokens: [Token]
  private let stems: WordStems

  init(_ text: String, stems: WordStems) {
    self.text = text
    tokens = Tokenizer.tokens(in: text)
    self.stems = stems
  }

  /// Where terms stand, in order and without overlaps.
  func ranges(of terms: [TermPattern]) -> [Range<String.Index>] {
    let found = terms.flatMap { term in tokens.indices.compactMap { range(of: term, at: $0) } }
    return merged(found).map { range in
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return start..<text.utf8.index(start, offsetBy: range.count)
    }
  }

  /// What a term matches from a token on, in bytes of UTF-8: of a word only begun, the beginning.
  private func range(of term: TermPattern, at first: Int) -> Range<Int>? {
    let run = tokens[first...].prefix(term.words.count)
    guard run.count == term.words.count, let lastToken = run.last, let lastWord = term.words.last
    else { return nil }
    let matches = zip(run, term.words).allSatisfy { token, word in
      word.matches(token.text, stem: stems.stem(of: token.text))
    }
    guard matches else { return nil }
    let start = tokens[first].range.lowerBound
    guard lastWord.isPrefix, lastWord.begins(lastToken.text) else {
      return start..<lastToken.range.upperBound
    }
    return start..<lastToken.end(of: lastWord.word, in: text)
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
