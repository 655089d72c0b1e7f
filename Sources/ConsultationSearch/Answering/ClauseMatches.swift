/// Which records of a segment a clause of a query matches.
struct ClauseMatches: Sendable {
  let segment: Segment
  let records: RecordBitmap
  /// How often the clause occurs in each; nil where that does not count in the order by relevance.
  let frequencies: ClauseFrequencies?

  /// Looks among all records of the segment or, where it is known that no others match, among some.
  init(_ clause: ClausePattern, in segment: Segment, among known: RecordBitmap?, stems: WordStems) {
    self.segment = segment
    let words = segment.words
    let terms = words.map { words in
      clause.words.map { TermExpansion($0, in: words, stems: stems) }
    }
    // Where no record matches, nobody asks how often.
    guard let words, let terms, !terms.contains(where: \.isEmpty) else {
      records = RecordBitmap(capacity: segment.count)
      frequencies = ClauseFrequencies(recordCount: 0)
      return
    }
    guard terms.count == 1 else {
      let phrase = PhraseMatches(of: terms, in: words, among: known)
      records = phrase.records
      frequencies = ClauseFrequencies(phrase.repeated, recordCount: words.recordCount)
      return
    }
    var records = RecordBitmap(capacity: words.recordCount)
    if clause.scores {
      frequencies = ClauseFrequencies(terms[0], in: words, addingTo: &records)
    } else {
      records = Self.records(with: terms[0], of: clause.words[0], in: words)
      frequencies = nil
    }
    self.records = records
  }

  private static func records(
    with terms: TermExpansion, of word: WordPattern, in words: SegmentWords
  ) -> RecordBitmap {
    let ready = word.isPrefix ? words.records(withPrefix: word.letters) : nil
    var records = ready ?? RecordBitmap(capacity: words.recordCount)
    for run in ready == nil ? terms.runs : Array(terms.runs.dropFirst()) {
      words.visitPostings(of: run) { $0.add(to: &records, from: $1) }
    }
    return records
  }
}
