import CIndex
import ConsultationModel

/// The words of a segment's records: which terms there are, which records have each, and each record's
/// texts.
struct SegmentWords: Sendable {
  let bytes: IndexBytes
  let sections: WordSections
  let dictionary: TermDictionary

  /// Reads what `WordsWriter` wrote; nil where the bytes cannot be words.
  init?(_ bytes: IndexBytes, at range: Range<Int>) {
    guard let sections = WordSections(bytes, at: range) else { return nil }
    self.bytes = bytes
    self.sections = sections
    dictionary = TermDictionary(bytes, sections)
  }

  var recordCount: Int { sections.recordCount }

  /// How many tokens the records have in all.
  var tokenCount: Int { sections.tokenCount }

  /// Hands over how many tokens each record has.
  @inline(__always)
  func withLengths<Result>(_ body: (RawSpan) -> Result) -> Result {
    bytes.read(sections[.lengths], body)
  }

  /// Hands over the postings of terms that stand side by side, and the bytes that they stand in.
  @inline(__always)
  func visitPostings(of terms: Range<Int>, _ take: (Postings, RawSpan) -> Void) {
    guard !terms.isEmpty else { return }
    let start = offset(of: terms.lowerBound)
    let end = offset(of: terms.upperBound, behind: (terms.lowerBound, start))
    let heads = sections[.postingHeads].stretch(start.head, end.head)
    let postings = sections[.postings].stretch(start.postings, end.postings)
    bytes.read(heads) { heads in
      bytes.read(postings) { bytes in
        var (head, start) = (0, 0)
        for _ in terms {
          let postings = Postings(heads, at: &head, capacity: recordCount)
          let size = postings.size
          take(postings, bytes.extracting(bytes.clamped(start, count: size)))
          start += size
        }
      }
    }
  }

  /// Where a term's postings begin, and what is told of them, in their sections.
  private typealias PostingsOffset = (head: Int, postings: Int)

  /// Where a term's postings begin, or all end, where it is known of one before it.
  private func offset(
    of term: Int, behind known: (term: Int, offset: PostingsOffset)? = nil
  ) -> PostingsOffset {
    var (first, offset) = dictionary.bucket(of: term)
    if let known, known.term >= first { (first, offset) = known }
    // Three varints of five bytes at the most for each term.
    let heads = sections[.postingHeads].dropFirst(offset.head).prefix(15 * (term - first))
    bytes.read(heads) { heads in
      var byteOffset = 0
      for _ in first..<term {
        offset.postings += Postings(heads, at: &byteOffset, capacity: recordCount).size
      }
      offset.head += byteOffset
    }
    return offset
  }

  /// Hands over the texts of the records, in codes.
  func withTexts<Result>(_ body: (cindex_texts) -> Result) -> Result {
    bytes.read(sections[.textStarts]) { starts in
      bytes.read(sections[.texts]) { texts in
        starts.withUnsafeBytes { starts in
          texts.withUnsafeBytes { texts in
            body(
              cindex_texts(
                bytes: texts.assumingMemoryBound(to: UInt8.self).baseAddress, size: texts.count,
                starts: starts.assumingMemoryBound(to: UInt8.self).baseAddress,
                start_count: starts.count / 4))
          }
        }
      }
    }
  }

  /// The terms whose stems differ from themselves and may have a hash.
  func terms(withStemHash hash: Int) -> [Int] {
    StemTable(bytes, at: sections[.stems], width: sections.termWidth).terms(withHash: hash)
      .filter { $0 < dictionary.count }
  }

  /// The records with a term that has a prefix of one or two bytes, where they are kept ready.
  func records(withPrefix prefix: [UInt8]) -> RecordBitmap? {
    guard let key = ShortPrefix(prefix)?.key else { return nil }
    return bytes.read(sections[.prefixes]) { keys in
      let count = keys.byteCount / 4
      guard let keyIndex = (0..<count).first(where: { keys.number32($0) == key }) else {
        return nil
      }
      let size = RecordBitmap.byteCount(capacity: recordCount)
      let start = sections[.prefixBitmaps].lowerBound + keyIndex * size
      guard start + size <= sections[.prefixBitmaps].upperBound else { return nil }
      return bytes.read(start..<(start + size)) { RecordBitmap(capacity: recordCount, bytes: $0) }
    }
  }
}

/// The first one or two bytes of terms.
struct ShortPrefix {
  /// A number that no other prefix has.
  let key: Int

  /// Nil for more than two bytes, or none.
  init?(_ bytes: some RandomAccessCollection<UInt8>) {
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 2 else { return nil }
    key = Int(first) << 8 | (bytes.count == 2 ? Int(last) : 0)
  }
}

extension Range<Int> {
  /// The part from one offset in it to another, as far as it goes; bytes that are damaged may say that
  /// one ends before it begins.
  fileprivate func stretch(_ start: Int, _ end: Int) -> Range<Int> {
    dropFirst(start).prefix(Swift.max(0, end - start))
  }
}

extension RawSpan {
  /// How many tokens one of so many records has, in 16 bits or in 32.
  @inline(__always)
  func length(of record: Int, among count: Int) -> Int {
    byteCount == 2 * count ? number16(record) : number32(record)
  }
}
