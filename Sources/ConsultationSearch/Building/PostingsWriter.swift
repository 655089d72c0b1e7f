/// Writes the postings of a segment's terms, one after another, and apart from them what has to be
/// known before they are read.
struct PostingsWriter {
  /// How many records the segment has.
  private let capacity: Int
  /// For each term how many records have it, how many more than once, and how often that is told.
  private(set) var heads = ByteWriter()
  private(set) var postings = ByteWriter()
  /// Where the postings of each term begin, and what is told of them.
  private(set) var offsets: [Offset] = []
  /// How many records have each term.
  private(set) var counts: [Int] = []
  /// What is known of the last term, kept so that its memory serves for the next.
  private var term = TermRecords()

  struct Offset {
    let head: Int
    let postings: Int
  }

  /// For a segment of so many records.
  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Writes the postings of a term from the records of its tokens, ascending, each as often as the
  /// term stands in it.
  mutating func write(_ tokens: Span<UInt16>) {
    term.gather(tokens)
    offsets.append(Offset(head: heads.count, postings: postings.count))
    counts.append(term.all.count)
    term.write(capacity: capacity, to: &postings, head: &heads)
  }

  /// The records that have one of some terms, by the order in which these were written.
  func records(of terms: Range<Int>) -> RecordBitmap {
    var records = RecordBitmap(capacity: capacity)
    let (heads, bytes) = (heads.bytes, postings.bytes)
    for term in terms {
      var head = offsets[term].head
      let postings = Postings(heads.span.bytes, at: &head, capacity: capacity)
      let start = offsets[term].postings
      postings.add(to: &records, from: bytes.span.bytes.extracting(start..<(start + postings.size)))
    }
    return records
  }
}

/// The records that have one term, and how often.
private struct TermRecords {
  private(set) var all: [UInt16] = []
  private var repeated: [UInt16] = []
  /// How often each of those has it that have it more than once.
  private var frequencies: [Int] = []

  /// Parts the records of tokens by how often each stands there.
  mutating func gather(_ tokens: Span<UInt16>) {
    all.removeAll(keepingCapacity: true)
    repeated.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    var tokenIndex = 0
    while tokenIndex < tokens.count {
      let (start, record) = (tokenIndex, tokens[tokenIndex])
      repeat { tokenIndex += 1 } while tokenIndex < tokens.count && tokens[tokenIndex] == record
      all.append(record)
      guard tokenIndex - start > 1 else { continue }
      repeated.append(record)
      frequencies.append(tokenIndex - start)
    }
  }

  /// Writes the postings, as `Postings` reads them, of a segment with so many records.
  func write(capacity: Int, to postings: inout ByteWriter, head: inout ByteWriter) {
    head.writeVarint(all.count << 1 | (repeated.isEmpty ? 0 : 1))
    PackedRecords(count: all.count, capacity: capacity).write(all.span, to: &postings)
    guard !repeated.isEmpty else { return }
    let few = PackedRecords(count: repeated.count, capacity: capacity)
    if few.isBitmap {
      let packed = PackedRepetitions(frequencies, capacity: capacity)
      head.writeVarint(repeated.count << 2 | packed.width.rawValue)
      head.writeVarint(packed.largeSize)
      return packed.write(repeated.span, frequencies, to: &postings)
    }
    let packed = PackedFrequencies(frequencies)
    head.writeVarint(repeated.count << 2 | packed.width.rawValue)
    if packed.width != .none { head.writeVarint(packed.largeSize) }
    if repeated.count < all.count { few.write(repeated.span, to: &postings) }
    packed.write(frequencies, to: &postings)
  }
}
