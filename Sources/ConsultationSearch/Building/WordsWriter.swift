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
    writeTerms()
    let counts = writePostings()
    writeLengths()
    writeStems()
    writePrefixes(counts)
    return parts
  }

  private mutating func writeTerms() {
    var buckets = ByteWriter()
    var terms = ByteWriter()
    let letters = builder.table.letters
    var last = 0..<0
    for (place, term) in order.enumerated() {
      let range = builder.table.range(of: term)
      var shared = 0
      if place % TermDictionary.bucketSize == 0 {
        buckets.write32(terms.count)
      } else {
        shared = zip(letters[last], letters[range]).prefix { $0 == $1 }.count
        terms.writeVarint(shared)
      }
      terms.writeVarint(range.count - shared)
      terms.write(letters[range.dropFirst(shared)])
      last = range
    }
    parts[.buckets] = buckets
    parts[.terms] = terms
  }

  /// Writes postings and the texts; returns how many records have each term.
  private mutating func writePostings() -> [Int] {
    let occurrences = TermOccurrences(builder)
    let ranks = Self.ranks(occurrences, count: order.count)
    writeTexts(ranks, occurrences)
    var (postings, ends, numbers) = (ByteWriter(), ByteWriter(), ByteWriter())
    let width = WordSections.codeWidth(formCount: order.count)
    var counts: [Int] = []
    counts.reserveCapacity(order.count)
    for term in order {
      numbers.write(ranks[term], width: width)
      counts.append(
        occurrences.withRecords(of: term) {
          Postings.write($0, capacity: builder.count, to: &postings)
        })
      ends.write32(postings.count)
    }
    parts[.postings] = postings
    parts[.postingEnds] = ends
    parts[.codes] = numbers
    return counts
  }

  /// How common each term is, which its code says: the commonest has 1.
  private static func ranks(_ occurrences: TermOccurrences, count: Int) -> [Int] {
    var common = (0..<count).map { UInt64(occurrences.count(of: $0)) << 32 | UInt64($0) }
    common.sort(by: >)
    var ranks = [Int](repeating: 0, count: count)
    for (place, term) in common.enumerated() { ranks[Int(term & 0xFFFF_FFFF)] = place + 1 }
    return ranks
  }

  private mutating func writeTexts(_ ranks: [Int], _ occurrences: TermOccurrences) {
    let texts = CodedTexts(builder, ranks: ranks, occurrences)
    parts[.textStarts] = texts.starts
    parts[.texts] = ByteWriter(texts.bytes)
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
    for (place, term) in order.enumerated() {
      let word = letters.span.extracting(builder.table.range(of: term))
      let hash = stemmer.withStem(of: word) { stem -> Int? in
        if stem.elementsEqual(letters[builder.table.range(of: term)]) { return nil }
        return StemHash.value(of: stem.span.bytes)
      }
      if let hash = hash ?? nil { stems.append((hash, place)) }
    }
    var writer = ByteWriter()
    stems.sort(by: <)
    let width = WordSections.codeWidth(formCount: order.count)
    for stem in stems { writer.write32(stem.hash) }
    for stem in stems { writer.write(stem.term, width: width) }
    parts[.stems] = writer
  }

  /// Keeps the records of those short prefixes ready that it would take long to gather.
  private mutating func writePrefixes(_ counts: [Int]) {
    let (postings, ends) = (parts[.postings].bytes, parts[.postingEnds].bytes)
    var (keys, bitmaps) = (ByteWriter(), ByteWriter())
    for length in 1...2 {
      for (key, run) in runs(ofPrefixes: length) {
        guard counts[run].reduce(0, +) * 4 > builder.count else { continue }
        var records = RecordBitmap(capacity: builder.count)
        let (bytes, ends) = (postings.span.bytes, ends.span.bytes)
        for place in run {
          let from = place == 0 ? 0 : ends.number32(place - 1)
          let part = bytes.extracting(from..<ends.number32(place))
          Postings(part, capacity: builder.count).add(to: &records, from: part)
        }
        keys.write32(key)
        bitmaps.write(records)
      }
    }
    parts[.prefixes] = keys
    parts[.prefixBitmaps] = bitmaps
  }

  /// The terms that share so many first bytes, which stand side by side, by the keys of these.
  private func runs(ofPrefixes length: Int) -> [(key: Int, terms: Range<Int>)] {
    var runs: [(key: Int, terms: Range<Int>)] = []
    for (place, term) in order.enumerated() {
      let word = builder.table.range(of: term)
      guard word.count >= length else { continue }
      let letters = builder.table.letters[word.lowerBound..<(word.lowerBound + length)]
      guard let key = ShortPrefix(letters)?.key else { continue }
      if let last = runs.last, last.key == key {
        runs[runs.count - 1].terms = last.terms.lowerBound..<(place + 1)
      } else {
        runs.append((key, place..<(place + 1)))
      }
    }
    return runs
  }
}
