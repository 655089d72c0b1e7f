import Synchronization

/// Which records of a block a term of a query matches.
struct TermMatches: Sendable {
  let block: Block
  let records: RecordBitmap
  private let frequent: FrequencyMemory

  init(_ term: TermPattern, in block: Block, stems: WordStems) {
    self.block = block
    guard let words = block.words else {
      records = RecordBitmap(capacity: block.count)
      frequent = FrequencyMemory(.phrase([]))
      return
    }
    let matchings = term.words.map { FormMatching($0, in: words, stems: stems) }
    if matchings.count == 1, let word = term.words.first {
      records = Self.records(with: matchings[0], of: word, in: words)
      frequent = FrequencyMemory(.word(matchings[0]))
      return
    }
    let phrase = PhraseMatches(of: matchings, in: words)
    records = phrase.records
    frequent = FrequencyMemory(.phrase(phrase.frequent))
  }

  /// How often the term occurs in each record.
  func frequencies(in words: BlockWords) -> TermFrequencies { frequent.frequencies(in: words) }

  private static func records(
    with forms: FormMatching, of word: WordPattern, in words: BlockWords
  ) -> RecordBitmap {
    let ready = word.isPrefix ? words.records(withBeginning: word.letters) : nil
    var records = ready ?? RecordBitmap(capacity: words.recordCount)
    for run in ready == nil ? forms.runs : Array(forms.runs.dropFirst()) {
      words.visitPostings(of: run) { $0.add(to: &records, from: $1) }
    }
    return records
  }
}

/// How often a term occurs in each record, gathered when it is first asked for: a term stays in a
/// query while the next is typed.
///
/// A class, since it is gathered once for all who have the matches.
private final class FrequencyMemory: Sendable {
  private let origin: Origin
  private let gathered = Mutex<TermFrequencies?>(nil)

  /// Where how often is to be had from.
  enum Origin {
    /// As often as the forms stand there.
    case word(FormMatching)
    /// As often as the phrase was counted, where that is more than once.
    case phrase([Posting])
  }

  init(_ origin: Origin) {
    self.origin = origin
  }

  func frequencies(in words: BlockWords) -> TermFrequencies {
    gathered.withLock { gathered in
      if let gathered { return gathered }
      let frequencies =
        switch origin {
        case .word(let forms): TermFrequencies(forms, in: words)
        case .phrase(let postings): TermFrequencies(postings, recordCount: words.recordCount)
        }
      gathered = frequencies
      return frequencies
    }
  }
}
