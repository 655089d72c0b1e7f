/// Which records of a block have words next to each other, and how often.
///
/// The places of the first word are marked in a bitmap, moved on by one, and kept where the next
/// word stands too; what is left at the end are the places of the last word.
struct PhraseMatches {
  private(set) var records: RecordBitmap
  /// The records that have the phrase more than once, ascending.
  private(set) var frequent: [Posting] = []

  /// For each word of the phrase the forms that it matches.
  init(of phrase: [FormMatching], in words: BlockWords) {
    records = RecordBitmap(capacity: words.recordCount)
    guard !phrase.contains(where: \.isEmpty), let first = phrase.first else { return }
    let candidates = Self.candidates(phrase, in: words)
    if candidates.isEmpty { return }
    var places = WordPlaces(words)
    places.mark(first, among: candidates)
    for word in phrase.dropFirst() { places.follow(with: word, among: candidates) }
    count(places)
  }

  /// The records that have every word, wherever it stands.
  private static func candidates(_ phrase: [FormMatching], in words: BlockWords) -> RecordBitmap {
    var candidates = RecordBitmap(capacity: words.recordCount, isFull: true)
    for forms in phrase {
      var records = RecordBitmap(capacity: words.recordCount)
      for form in forms.places {
        words.withPostings(of: form) { $0.add(to: &records, from: $1) }
      }
      candidates.formIntersection(records)
    }
    return candidates
  }

  private mutating func count(_ places: WordPlaces) {
    var last = Posting(record: -1, frequency: 0)
    places.visitRecords { record in
      if record != last.record {
        if last.frequency > 1 { frequent.append(last) }
        last = Posting(record: record, frequency: 0)
        records.insert(record)
      }
      last.frequency += 1
    }
    if last.frequency > 1 { frequent.append(last) }
  }
}
