/// How often terms occur in each record of a block beyond once.
struct TermFrequencies {
  private let recordCount: Int
  private let termCount: Int
  /// One byte for each record, term after term; 255 stands for what is in `large`.
  private var more: [UInt8]
  private var large: [Int: Int] = [:]

  /// Of some terms among a block's words.
  init(of terms: [TermMatches], in words: BlockWords) {
    recordCount = words.recordCount
    termCount = terms.count
    more = [UInt8](repeating: 0, count: recordCount * termCount)
    for (term, matches) in terms.enumerated() {
      switch matches.frequencies {
      case .counted(let postings):
        for posting in postings { add(posting.frequency - 1, term * recordCount + posting.record) }
      case .forms(let forms):
        addAll(forms, of: words, term)
      }
    }
  }

  /// Adds up forms of which a record may have several.
  private mutating func addAll(_ forms: FormMatching, of words: BlockWords, _ term: Int) {
    let first = term * recordCount
    var met = RecordBitmap(capacity: recordCount)
    let isSingle = forms.single != nil
    for form in forms.places {
      words.withPostings(of: form) { postings, bytes in
        if !isSingle { postings.add(to: &met, from: bytes) { add(1, first + $0) } }
        postings.visitFrequent(in: bytes) { add($0.frequency - 1, first + $0.record) }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ count: Int, _ place: Int) {
    let sum = Int(more[place]) + count
    if sum < 255 {
      more[place] = UInt8(truncatingIfNeeded: sum)
    } else {
      addLarge(count, place)
    }
  }

  private mutating func addLarge(_ count: Int, _ place: Int) {
    large[place, default: more[place] < 255 ? Int(more[place]) : 0] += count
    more[place] = 255
  }

  /// How often a term occurs in a record that it matches.
  @inline(__always)
  func frequency(ofTerm term: Int, in record: Int) -> Int {
    let place = term * recordCount + record
    return more[place] < 255 ? Int(more[place]) + 1 : (large[place] ?? 0) + 1
  }

  /// How often all terms together occur in a record that they match, beyond once each; 255 or more
  /// stands for at least as often.
  @inline(__always)
  func repetitions(in record: Int) -> Int {
    var sum = 0
    var place = record
    for _ in 0..<termCount {
      sum += Int(more[place])
      place += recordCount
    }
    return sum
  }
}
