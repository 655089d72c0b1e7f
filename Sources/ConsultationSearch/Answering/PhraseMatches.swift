import CIndex

/// Which records of a segment have words next to each other, and how often.
///
/// The words are sought as their codes, side by side, in the texts of the records that have them
/// all; where the last is only begun, what stands there has to be one of the terms that go on.
struct PhraseMatches {
  private(set) var records: RecordBitmap
  /// The records that have the phrase more than once, ascending.
  private(set) var repeated: [Posting] = []

  /// For each word of the phrase, of which there are two at least, the terms that it matches: one
  /// but for the last, which may match several. Where it is known that no others have the phrase,
  /// looks among some records alone.
  init(of phrase: [TermExpansion], in words: SegmentWords, among known: RecordBitmap?) {
    records = RecordBitmap(capacity: words.recordCount)
    guard !phrase.contains(where: \.isEmpty), let last = phrase.last else { return }
    var sought: [UInt8] = []
    for word in phrase.dropLast() { Self.writeCode(of: word, in: words, to: &sought) }
    var ends: CodeChoice?
    if last.single == nil {
      ends = CodeChoice(last, in: words)
    } else {
      Self.writeCode(of: last, in: words, to: &sought)
    }
    var candidates = Self.candidates(phrase, in: words)
    if let known { candidates.formIntersection(known) }
    find(sought, before: ends, among: candidates, in: words)
  }

  /// Writes the code of a word that matches one term.
  private static func writeCode(
    of terms: TermExpansion, in words: SegmentWords, to sought: inout [UInt8]
  ) {
    words.visitCodes(of: terms.own) { WordCode.write($0, to: &sought) }
  }

  /// The records that have every word, wherever it stands.
  private static func candidates(_ phrase: [TermExpansion], in words: SegmentWords) -> RecordBitmap
  {
    var candidates = RecordBitmap(capacity: words.recordCount, isFull: true)
    for terms in phrase where terms.own.count < mostTerms {
      var records = RecordBitmap(capacity: words.recordCount)
      words.visitPostings(of: terms.own) { $0.add(to: &records, from: $1) }
      candidates.formIntersection(records)
    }
    return candidates
  }

  /// To gather the records of more terms than these takes longer than to look at more texts.
  private static let mostTerms = 64

  private mutating func find(
    _ sought: [UInt8], before ends: CodeChoice?, among candidates: RecordBitmap,
    in words: SegmentWords
  ) {
    records = candidates
    let none = cindex_frequency(record: 0, frequency: 0)
    // One more than there can be, since what is no repetition is written too, and overwritten.
    var written = [cindex_frequency](repeating: none, count: candidates.count + 1)
    let count = words.withTexts { texts in
      sought.withUnsafeBufferPointer { codes in
        CodeChoice.withNumbers(of: ends) { follows in
          records.changeWords { records in
            let phrase = cindex_phrase(
              codes: codes.baseAddress, length: codes.count, follows: follows.baseAddress,
              follow_count: follows.count)
            return cindex_find_phrase(
              records.baseAddress, records.count, texts, phrase, &written)
          }
        }
      }
    }
    repeated = written.prefix(count).map {
      Posting(record: Int($0.record), frequency: Int($0.frequency))
    }
  }
}

/// A choice among the terms of a segment, by the numbers of their codes.
private struct CodeChoice {
  private var isChosen: [Bool]

  init(_ terms: TermExpansion, in words: SegmentWords) {
    isChosen = [Bool](repeating: false, count: words.dictionary.count + 1)
    words.visitCodes(of: terms.own) { if $0 > 0, $0 < isChosen.count { isChosen[$0] = true } }
  }

  /// Hands over for each number whether it is chosen; nothing where there is no choice.
  static func withNumbers<Result>(
    of choice: CodeChoice?, _ body: (UnsafeBufferPointer<Bool>) -> Result
  ) -> Result {
    guard let choice else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    return choice.isChosen.withUnsafeBufferPointer(body)
  }
}
