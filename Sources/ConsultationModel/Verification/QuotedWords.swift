/// The words of a quotation, numbered as those of the source that it is looked up in.
struct QuotedWords {
  let text: String
  private(set) var words: [PrintedWord] = []
  /// The root of each word in the source; unknown where it has none.
  private(set) var roots: [UInt32] = []

  init(_ text: String, numberedBy vocabulary: Vocabulary) {
    self.text = text
    // English words have some five letters and a space.
    words.reserveCapacity(text.utf8.count / 5)
    roots.reserveCapacity(text.utf8.count / 5)
    WordScanner.scan(text) { spelling, word in
      var word = word
      word.number = vocabulary.number(of: spelling)
      words.append(word)
      roots.append(
        word.number == Vocabulary.unknown
          ? vocabulary.root(of: spelling) : vocabulary.root(of: word.number))
    }
  }

  /// Lets the words that the source does not have stand for those that are spelt most like them.
  mutating func resolveSpellings(by vocabulary: Vocabulary) {
    var place = 0
    WordScanner.scan(text) { spelling, word in
      if roots[place] == Vocabulary.unknown, !word.isSign {
        roots[place] = vocabulary.rootSpelt(like: spelling)
      }
      place += 1
    }
  }

  /// Whether a word may be passed over, should it be the mark that re-opens a quotation in the
  /// source or in the quotation itself.
  func mayBePassedOver(_ place: Int) -> Bool {
    let word = words[place]
    guard word.isQuotationMark else { return false }
    return place == 0 || word.isSpaced || mayBePassedOver(place - 1)
  }
}
