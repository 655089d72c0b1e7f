import CIndex

/// Which records of a block have words next to each other, and how often.
///
/// The words are sought as their codes, side by side, in the texts of the records that have them
/// all; where the last is only begun, what stands there has to be one of the forms that go on.
struct PhraseMatches {
  private(set) var records: RecordBitmap
  /// The records that have the phrase more than once, ascending.
  private(set) var frequent: [Posting] = []

  /// For each word of the phrase, of which there are two at least, the forms that it matches: one
  /// but for the last, which may match several.
  init(of phrase: [FormMatching], in words: BlockWords) {
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
    count(sought, before: ends, among: Self.candidates(phrase, in: words), in: words)
  }

  /// Writes the code of a word that matches one form.
  private static func writeCode(
    of forms: FormMatching, in words: BlockWords, to sought: inout [UInt8]
  ) {
    words.visitCodes(of: forms.own) { WordCode.write($0, to: &sought) }
  }

  /// The records that have every word, wherever it stands.
  private static func candidates(_ phrase: [FormMatching], in words: BlockWords) -> RecordBitmap {
    var candidates = RecordBitmap(capacity: words.recordCount, isFull: true)
    for forms in phrase where forms.places.count < mostForms {
      var records = RecordBitmap(capacity: words.recordCount)
      for form in forms.places {
        words.withPostings(of: form) { $0.add(to: &records, from: $1) }
      }
      candidates.formIntersection(records)
    }
    return candidates
  }

  /// To gather the records of more forms than these takes longer than to look at more texts.
  private static let mostForms = 64

  private mutating func count(
    _ sought: [UInt8], before ends: CodeChoice?, among candidates: RecordBitmap,
    in words: BlockWords
  ) {
    words.visitTexts(of: candidates) { record, texts, range in
      let frequency = texts.count(of: sought, before: ends, in: range)
      if frequency > 0 { records.insert(record) }
      if frequency > 1 { frequent.append(Posting(record: record, frequency: frequency)) }
    }
  }
}

/// A choice among the forms of a block, by the numbers of their codes.
private struct CodeChoice {
  private(set) var isChosen: [Bool]

  init(_ forms: FormMatching, in words: BlockWords) {
    isChosen = [Bool](repeating: false, count: words.dictionary.count + 1)
    words.visitCodes(of: forms.own) { if $0 > 0, $0 < isChosen.count { isChosen[$0] = true } }
  }
}

extension RawSpan {
  /// How often some codes stand in a range, before one that is chosen where there is a choice.
  fileprivate func count(
    of sought: [UInt8], before ends: CodeChoice?, in range: Range<Int>
  ) -> Int {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      let behind = bytes.count - range.upperBound
      guard let ends else {
        return cindex_count_phrase(
          start + range.lowerBound, range.count, behind, sought, sought.count, nil, 0)
      }
      return cindex_count_phrase(
        start + range.lowerBound, range.count, behind, sought, sought.count, ends.isChosen,
        ends.isChosen.count)
    }
  }
}
