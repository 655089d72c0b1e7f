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
    guard let first = terms.first, let last = terms.last else { return }
    // Where the first begins is where the one before it ends.
    let known = max(0, first - 1)
    let ends = sections[.postingEnds].dropFirst(4 * known).prefix(4 * (last + 1 - known))
    bytes.read(ends) { ends in
      let start = first == 0 ? 0 : ends.number32(0)
      let whole = sections[.postings]
      let lower = min(whole.lowerBound + start, whole.upperBound)
      let upper = max(lower, min(whole.lowerBound + ends.number32(last - known), whole.upperBound))
      bytes.read(lower..<upper) { postings in
        var from = 0
        for term in terms {
          let end = ends.number32(term - known) - start
          let bytes = postings.extracting(postings.clamped(from, count: end - from))
          take(Postings(bytes, capacity: recordCount), bytes)
          from = end
        }
      }
    }
  }

  /// Hands over the numbers of the codes of some terms.
  func visitCodes(of terms: Range<Int>, _ take: (Int) -> Void) {
    let width = sections.codeWidth
    let range = sections[.codes].dropFirst(width * terms.lowerBound).prefix(width * terms.count)
    bytes.read(range) { codes in
      for place in 0..<terms.count { take(codes.number(place, width: width)) }
    }
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

  /// The terms whose stems have a hash and differ from themselves.
  func terms(withStemHash hash: Int) -> [Int] {
    let (stems, width) = (sections[.stems], sections.codeWidth)
    let count = stems.count / (4 + width)
    let first = (0..<count).partitioningIndex { bytes.number32($0, in: stems) >= hash }
    let found = (first..<count).prefix { bytes.number32($0, in: stems) == hash }
    let numbers = stems.dropFirst(4 * count + width * first).prefix(width * found.count)
    return bytes.read(numbers) { numbers in
      found.indices.map { numbers.number($0 - first, width: width) }
        .filter { $0 < dictionary.count }
    }
  }

  /// The records with a term that has a prefix of one or two bytes, where they are kept ready.
  func records(withPrefix prefix: [UInt8]) -> RecordBitmap? {
    guard let key = ShortPrefix(prefix)?.key else { return nil }
    return bytes.read(sections[.prefixes]) { keys in
      let count = keys.byteCount / 4
      guard let place = (0..<count).first(where: { keys.number32($0) == key }) else { return nil }
      let size = RecordBitmap.byteCount(capacity: recordCount)
      let start = sections[.prefixBitmaps].lowerBound + place * size
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

extension RawSpan {
  /// How many tokens one of so many records has, in 16 bits or in 32.
  @inline(__always)
  func length(of record: Int, among count: Int) -> Int {
    byteCount == 2 * count ? number16(record) : number32(record)
  }
}
