/// How often a term occurs in each record of a block beyond once.
struct TermFrequencies {
  /// One byte for each record; 255 stands for what is in `large`.
  private var more: [UInt8]
  private var large: [Int: Int] = [:]

  /// Of a term among a block's words.
  init(_ matches: TermMatches, in words: BlockWords) {
    more = [UInt8](repeating: 0, count: words.recordCount)
    switch matches.frequencies {
    case .counted(let postings):
      for posting in postings { add(posting.frequency - 1, to: posting.record) }
    case .forms(let forms):
      if let form = forms.single {
        words.withPostings(of: form) { addFrequent($0, from: $1) }
      } else {
        addAll(forms, of: words)
      }
    }
  }

  /// Adds up forms of which a record may have several.
  private mutating func addAll(_ forms: FormMatching, of words: BlockWords) {
    var met = RecordBitmap(capacity: words.recordCount)
    for form in forms.places {
      words.withPostings(of: form) { postings, bytes in
        postings.visitRecords(in: bytes) { if met.insertAgain($0) { add(1, to: $0) } }
        addFrequent(postings, from: bytes)
      }
    }
  }

  private mutating func addFrequent(_ postings: Postings, from bytes: RawSpan) {
    postings.visitFrequent(in: bytes) { add($0.frequency - 1, to: $0.record) }
  }

  @inline(__always)
  private mutating func add(_ count: Int, to record: Int) {
    let sum = Int(more[record]) + count
    if sum < 255 {
      more[record] = UInt8(truncatingIfNeeded: sum)
    } else {
      addLarge(count, to: record)
    }
  }

  private mutating func addLarge(_ count: Int, to record: Int) {
    large[record, default: more[record] < 255 ? Int(more[record]) : 0] += count
    more[record] = 255
  }

  /// How often the term occurs in a record that it matches.
  @inline(__always)
  subscript(record: Int) -> Int {
    let more = more[record]
    return more < 255 ? Int(more) + 1 : (large[record] ?? 0) + 1
  }
}
