import ConsultationModel

/// Which records of a block a term of a query matches.
struct TermMatches: Sendable {
  let block: Block
  let records: RecordBitmap
  /// How often the term occurs in each record.
  let frequencies: Frequencies

  /// Where how often is to be had from.
  enum Frequencies {
    /// As often as the forms stand there.
    case forms(FormMatching)
    /// As often as the phrase was counted, where that is more than once.
    case counted([Posting])
  }

  init(_ term: TermPattern, in block: Block, stems: WordStems) {
    self.block = block
    guard let words = block.words else {
      records = RecordBitmap(capacity: block.count)
      frequencies = .counted([])
      return
    }
    let matchings = term.words.map { FormMatching($0, in: words, stems: stems) }
    if matchings.count == 1, let word = term.words.first {
      records = Self.records(with: matchings[0], of: word, in: words)
      frequencies = .forms(matchings[0])
      return
    }
    let phrase = PhraseMatches(of: matchings, in: words)
    records = phrase.records
    frequencies = .counted(phrase.frequent)
  }

  private static func records(
    with forms: FormMatching, of word: WordPattern, in words: BlockWords
  ) -> RecordBitmap {
    let ready = word.isPrefix ? words.records(withBeginning: word.letters) : nil
    var records = ready ?? RecordBitmap(capacity: words.recordCount)
    for form in ready == nil ? forms.places : forms.inflections {
      words.withPostings(of: form) { $0.add(to: &records, from: $1) }
    }
    return records
  }
}
