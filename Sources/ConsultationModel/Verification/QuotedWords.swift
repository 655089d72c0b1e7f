/// The words of a quotation, numbered as those of the source that it is looked up in.
struct QuotedWords {
  let text: String
  private(set) var words: [SourceToken] = []
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
      // A mark may be passed over that opens a quotation, as one does at the start of a line.
      let mayOpen = word.isSpaced || words.last?.mayBePassedOver ?? true
      if word.isQuotationMark, mayOpen { word.traits.insert(.mayBePassedOver) }
      words.append(word)
      roots.append(
        word.number == Vocabulary.unknown
          ? vocabulary.root(of: spelling) : vocabulary.root(of: word.number))
    }
  }

  /// Lets the words that the source does not have stand for those that are spelt most like them.
  mutating func resolveSpellings(by vocabulary: Vocabulary) {
    var position = 0
    WordScanner.scan(text) { spelling, word in
      if roots[position] == Vocabulary.unknown, !word.isSign {
        roots[position] = vocabulary.rootSpelt(like: spelling)
      }
      position += 1
    }
  }
}
