/// Which records of a block a term of a query matches.
struct TermMatches: Sendable {
  let block: Block
  let records: RecordBitmap
  /// How often the term occurs in each; nil where that does not count in the order by relevance.
  let frequencies: TermFrequencies?

  /// Looks among all records of the block or, where it is known that no others match, among some.
  init(_ term: TermPattern, in block: Block, among known: RecordBitmap?, stems: WordStems) {
    self.block = block
    let words = block.words
    let forms = words.map { words in
      term.words.map { FormMatching($0, in: words, stems: stems) }
    }
    // Where no record matches, nobody asks how often.
    guard let words, let forms, !forms.contains(where: \.isEmpty) else {
      records = RecordBitmap(capacity: block.count)
      frequencies = TermFrequencies(recordCount: 0)
      return
    }
    guard forms.count == 1 else {
      let phrase = PhraseMatches(of: forms, in: words, among: known)
      records = phrase.records
      frequencies = TermFrequencies(phrase.repeated, recordCount: words.recordCount)
      return
    }
    var records = RecordBitmap(capacity: words.recordCount)
    if term.scores {
      frequencies = TermFrequencies(forms[0], in: words, addingTo: &records)
    } else {
      records = Self.records(with: forms[0], of: term.words[0], in: words)
      frequencies = nil
    }
    self.records = records
  }

  private static func records(
    with forms: FormMatching, of word: WordPattern, in words: BlockWords
  ) -> RecordBitmap {
    let ready = word.isPrefix ? words.records(withPrefix: word.letters) : nil
    var records = ready ?? RecordBitmap(capacity: words.recordCount)
    for run in ready == nil ? forms.runs : Array(forms.runs.dropFirst()) {
      words.visitPostings(of: run) { $0.add(to: &records, from: $1) }
    }
    return records
  }
}
