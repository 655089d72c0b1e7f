/// Where the parts of a segment's words stand in its bytes.
struct WordSections: Sendable {
  enum Section: Int, CaseIterable {
    /// Where each bucket of terms begins, with what is told of their postings, and these, and all
    /// terms.
    case buckets, terms
    /// What is told of each term's postings, the postings, and the terms with short codes.
    case postingHeads, postings, codes
    /// Where each record's texts begin, one more number for the end, and the texts in codes.
    case textStarts, texts
    /// How many tokens each record has.
    case lengths
    /// The terms by the hashes of their stems; the prefixes that have a bitmap, and these.
    case stems, prefixes, prefixBitmaps
  }

  /// How many records and terms there are.
  let recordCount: Int
  let formCount: Int
  /// How many tokens the records have in all.
  let tokenCount: Int
  private let ranges: [Range<Int>]

  /// How many bytes the number of a term has: 2, 3 or 4.
  var termWidth: Int { Self.termWidth(formCount: formCount) }

  static func termWidth(formCount: Int) -> Int {
    formCount < 1 << 16 ? 2 : formCount < 1 << 24 ? 3 : 4
  }

  subscript(section: Section) -> Range<Int> { ranges[section.rawValue] }

  /// Reads the head of a segment's words; nil where the bytes cannot be such.
  init?(_ bytes: IndexBytes, at range: Range<Int>) {
    let count = Section.allCases.count
    // No more is read than the head, since all that is read is checked when it first is.
    let headSize = 4 * (count + 3)
    let head = bytes.read(range.prefix(headSize)) { span in
      (0..<(count + 3)).map { span.number32($0) }
    }
    recordCount = head[0]
    formCount = head[1]
    tokenCount = head[2]
    var start = range.lowerBound + headSize
    var ranges: [Range<Int>] = []
    for size in head.dropFirst(3) {
      ranges.append(start..<(start + size))
      start += size
    }
    self.ranges = ranges
    guard start <= min(range.upperBound, bytes.count), recordCount <= Segment.mostRecords,
      self[.buckets].count == TermDictionary.size(ofBuckets: formCount),
      self[.codes].count == termWidth * SegmentWords.shortCodes(among: formCount),
      self[.textStarts].count == 4 * (recordCount + 1),
      self[.lengths].count == 4 * recordCount || self[.lengths].count == 2 * recordCount
    else { return nil }
  }
}

/// The sections of a segment's words in the making.
struct WordParts {
  var recordCount = 0
  var formCount = 0
  var tokenCount = 0
  private var sections = [ByteWriter](
    repeating: ByteWriter(), count: WordSections.Section.allCases.count)

  subscript(section: WordSections.Section) -> ByteWriter {
    get { sections[section.rawValue] }
    set { sections[section.rawValue] = newValue }
  }

  /// How many bytes the words have.
  var size: Int { 4 * (sections.count + 3) + sections.map(\.count).reduce(0, +) }

  /// Writes the words, as `SegmentWords` reads them.
  func write(to writer: inout ByteWriter) {
    writer.write32(recordCount)
    writer.write32(formCount)
    writer.write32(tokenCount)
    for section in sections { writer.write32(section.count) }
    for section in sections { writer.write(section.bytes) }
  }
}
