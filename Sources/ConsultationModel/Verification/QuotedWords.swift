/// The words of a quotation, numbered as those of the source that it is looked up in.
struct QuotedWords {
  let text: String
  private(set) var words: [PrintedWord] = []
  /// The root of each word in the source; unknown where it has none.
  private(set) var roots: [UInt32] = []
  private var spellings: [String] = []

  init(_ text: String, numberedBy vocabulary: Vocabulary) {
    self.text = text
    WordScanner.scan(text) { spelling, word in
      var word = word
      word.number = vocabulary.number(of: spelling)
      words.append(word)
      spellings.append(spelling)
      roots.append(
        word.number == Vocabulary.unknown
          ? vocabulary.root(of: spelling) : vocabulary.root(of: word.number))
    }
  }

  /// Lets the words that the source does not have stand for those that are spelt most like them.
  mutating func resolveSpellings(by vocabulary: Vocabulary) {
    for place in words.indices where roots[place] == Vocabulary.unknown && !words[place].isSign {
      roots[place] = vocabulary.rootSpelt(like: spellings[place])
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
