import ConsultationModel

/// Writes the words of a segment, term by term in the order of their bytes.
struct WordsWriter {
  private let builder: WordsBuilder
  private let stemmer: Stemmer?
  /// The terms by their numbers in the builder's table, in order.
  private let order: [Int]
  private var parts = WordParts()

  /// With no stemmer, words have no inflections to be found by.
  init(_ builder: WordsBuilder, stemmer: Stemmer?) {
    self.builder = builder
    self.stemmer = stemmer
    order = TermOrder(builder.table).terms
  }

  /// The words in their sections.
  mutating func words() -> WordParts {
    parts.recordCount = builder.count
    parts.formCount = order.count
    parts.tokenCount = builder.lengths.reduce(0, +)
    let postings = writePostings()
    writeTerms(postings.offsets)
    writeLengths()
    writeStems()
    writePrefixes(postings)
    return parts
  }

  /// Writes the terms, and where the postings of each bucket begin, of which each term's are known.
  private mutating func writeTerms(_ postings: [PostingsWriter.Offset]) {
    var buckets = ByteWriter()
    var terms = ByteWriter()
    let letters = builder.table.letters
    var last = 0..<0
    for (termIndex, term) in order.enumerated() {
      let range = builder.table.range(of: term)
      let isFirst = termIndex % TermDictionary.bucketSize == 0
      var shared = 0
      if isFirst {
        buckets.write32(terms.count)
        buckets.write32(postings[termIndex].head)
        buckets.write32(postings[termIndex].postings)
      } else {
        shared = zip(letters[last], letters[range]).prefix { $0 == $1 }.count
      }
      TermDictionary.write(letters[range], shared: shared, isFirst: isFirst, to: &terms)
      last = range
    }
    parts[.buckets] = buckets
    parts[.terms] = terms
  }

  /// Writes postings and the texts.
  private mutating func writePostings() -> PostingsWriter {
    let occurrences = TermOccurrences(builder)
    let codes = SegmentWords.codes(
      ofOrdered: order, common: Self.common(occurrences, count: order.count), width: termWidth)
    let texts = CodedTexts(builder, numbers: codes.numbers, occurrences)
    parts[.codes] = codes.listed
    parts[.textStarts] = texts.starts
    parts[.texts] = ByteWriter(texts.bytes)
    var writer = PostingsWriter(capacity: builder.count)
    for term in order { occurrences.withRecords(of: term) { writer.write($0) } }
    parts[.postingHeads] = writer.heads
    parts[.postings] = writer.postings
    return writer
  }

  private var termWidth: Int { WordSections.termWidth(formCount: order.count) }

  /// The terms, those first that stand most often.
  private static func common(_ occurrences: TermOccurrences, count: Int) -> some Sequence<Int> {
    var common = (0..<count).map { UInt64(occurrences.count(of: $0)) << 32 | UInt64($0) }
    common.sort(by: >)
    return common.lazy.map { Int($0 & 0xFFFF_FFFF) }
  }

  private mutating func writeLengths() {
    var lengths = ByteWriter()
    let isShort = builder.lengths.allSatisfy { $0 < 1 << 16 }
    for length in builder.lengths {
      if isShort { lengths.write16(length) } else { lengths.write32(length) }
    }
    parts[.lengths] = lengths
  }

  /// Lists the terms whose stems differ from themselves, by the hashes of these.
  private mutating func writeStems() {
    guard let stemmer else { return }
    var stems: [(hash: Int, term: Int)] = []
    let letters = builder.table.letters
    for (termIndex, term) in order.enumerated() {
      let word = letters.span.extracting(builder.table.range(of: term))
      let hash = stemmer.withStem(of: word) { stem -> Int? in
        if stem.elementsEqual(letters[builder.table.range(of: term)]) { return nil }
        return StemHash.value(of: stem.span.bytes)
      }
      if let hash = hash ?? nil { stems.append((hash, termIndex)) }
    }
    parts[.stems] = StemTable.bytes(of: stems, width: termWidth)
  }

  /// Keeps the records of those short prefixes ready that it would take long to gather.
  private mutating func writePrefixes(_ postings: PostingsWriter) {
    var (keys, bitmaps) = (ByteWriter(), ByteWriter())
    for length in 1...2 {
      for (key, run) in runs(ofPrefixes: length) {
        guard postings.counts[run].reduce(0, +) * 4 > builder.count else { continue }
        keys.write32(key)
        bitmaps.write(postings.records(of: run))
      }
    }
    parts[.prefixes] = keys
    parts[.prefixBitmaps] = bitmaps
  }

  /// The terms that share so many first bytes, which stand side by side, by the keys of these.
  private func runs(ofPrefixes length: Int) -> [(key: Int, terms: Range<Int>)] {
    var runs: [(key: Int, terms: Range<Int>)] = []
    for (termIndex, term) in order.enumerated() {
      let word = builder.table.range(of: term)
      guard word.count >= length else { continue }
      let letters = builder.table.letters[word.lowerBound..<(word.lowerBound + length)]
      guard let key = ShortPrefix(letters)?.key else { continue }
      if let last = runs.last, last.key == key {
        runs[runs.count - 1].terms = last.terms.lowerBound..<(termIndex + 1)
      } else {
        runs.append((key, termIndex..<(termIndex + 1)))
      }
    }
    return runs
  }
}
