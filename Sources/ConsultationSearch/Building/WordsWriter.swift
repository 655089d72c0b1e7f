import ConsultationModel

/// Writes the words of a block, form by form in the order of their bytes.
struct WordsWriter {
  private let builder: WordsBuilder
  private let stemmer: Stemmer?
  /// The forms by their numbers in the builder's table, in order.
  private let order: [Int]
  private var sections: [WordSections.Section: ByteWriter] = [:]

  /// With no stemmer, words have no inflections to be found by.
  init(_ builder: WordsBuilder, stemmer: Stemmer?) {
    self.builder = builder
    self.stemmer = stemmer
    order = FormOrder(builder.table).forms
  }

  /// The bytes of the words, as `BlockWords` reads them.
  mutating func bytes() -> [UInt8] {
    writeForms()
    let counts = writePostings()
    writeLengths()
    writeStems()
    writeBeginnings(counts)
    return WordSections.bytes(
      recordCount: builder.count, formCount: order.count, sections)
  }

  private mutating func writeForms() {
    var buckets = ByteWriter()
    var forms = ByteWriter()
    let letters = builder.table.letters
    var last = 0..<0
    for (place, form) in order.enumerated() {
      let range = builder.table.range(of: form)
      var shared = 0
      if place % FormDictionary.bucketSize == 0 {
        buckets.write32(forms.count)
      } else {
        shared = zip(letters[last], letters[range]).prefix { $0 == $1 }.count
        forms.writeVarint(shared)
      }
      forms.writeVarint(range.count - shared)
      forms.write(letters[range.dropFirst(shared)])
      last = range
    }
    sections[.buckets] = buckets
    sections[.forms] = forms
  }

  /// Writes postings and the texts; returns how many records have each form.
  private mutating func writePostings() -> [Int] {
    let occurrences = FormOccurrences(builder)
    let codes = Self.codes(occurrences, count: order.count)
    writeTexts(codes)
    var (postings, ends) = (ByteWriter(), ByteWriter())
    var counts: [Int] = []
    var numbers = ByteWriter()
    for form in order {
      numbers.write32(codes[form + 1])
      let records = occurrences.postings(of: form)
      counts.append(records.count)
      Postings.write(records, capacity: builder.count, to: &postings)
      ends.write32(postings.count)
    }
    sections[.postings] = postings
    sections[.postingEnds] = ends
    sections[.codes] = numbers
    return counts
  }

  /// The number of each form's code, by the form's number and one more: the commonest has 1.
  private static func codes(_ occurrences: FormOccurrences, count: Int) -> [Int] {
    var codes = [Int](repeating: 0, count: count + 1)
    let common = (0..<count).map { (occurrences.count(of: $0), $0) }.sorted(by: >)
    for (rank, form) in common.enumerated() { codes[form.1 + 1] = rank + 1 }
    return codes
  }

  private mutating func writeTexts(_ codes: [Int]) {
    var starts = ByteWriter()
    var texts: [UInt8] = []
    var start = 0
    for end in builder.ends {
      starts.write32(texts.count)
      for form in builder.forms[start..<end] { WordCode.write(codes[Int(form)], to: &texts) }
      start = end
    }
    starts.write32(texts.count)
    sections[.textStarts] = starts
    sections[.texts] = ByteWriter(texts)
  }

  private mutating func writeLengths() {
    var lengths = ByteWriter()
    let isShort = builder.lengths.allSatisfy { $0 < 1 << 16 }
    for length in builder.lengths {
      if isShort { lengths.write16(length) } else { lengths.write32(length) }
    }
    sections[.lengths] = lengths
  }

  /// Lists the forms whose stems differ from themselves, by the hashes of these.
  private mutating func writeStems() {
    guard let stemmer else { return }
    var stems: [(hash: Int, form: Int)] = []
    let letters = builder.table.letters
    for (place, form) in order.enumerated() {
      let word = letters.span.extracting(builder.table.range(of: form))
      let hash = stemmer.withStem(of: word) { stem -> Int? in
        if stem.elementsEqual(letters[builder.table.range(of: form)]) { return nil }
        return WordHash.hash32(of: stem.span.bytes)
      }
      if let hash = hash ?? nil { stems.append((hash, place)) }
    }
    var writer = ByteWriter()
    for stem in stems.sorted(by: <) {
      writer.write32(stem.hash)
      writer.write32(stem.form)
    }
    sections[.stems] = writer
  }

  /// Keeps the records of those beginnings ready that it would take long to gather.
  private mutating func writeBeginnings(_ counts: [Int]) {
    guard let postings = sections[.postings], let ends = sections[.postingEnds] else { return }
    var (keys, bitmaps) = (ByteWriter(), ByteWriter())
    for length in 1...2 {
      var start = 0
      while start < order.count {
        let beginning = beginning(of: start, length)
        let end = (start..<order.count).first { self.beginning(of: $0, length) != beginning }
        let run = start..<(end ?? order.count)
        start = run.upperBound
        guard let key = WordBeginning(beginning)?.key, beginning.count == length,
          counts[run].reduce(0, +) * 4 > builder.count
        else { continue }
        var records = RecordBitmap(capacity: builder.count)
        let (bytes, ends) = (postings.bytes.span.bytes, ends.bytes.span.bytes)
        for place in run {
          let from = place == 0 ? 0 : ends.number32(place - 1)
          let part = bytes.extracting(from..<ends.number32(place))
          Postings(part, capacity: builder.count).add(to: &records, from: part)
        }
        keys.write32(key)
        bitmaps.write(records)
      }
    }
    sections[.beginnings] = keys
    sections[.bitmaps] = bitmaps
  }

  private func beginning(of place: Int, _ length: Int) -> [UInt8] {
    Array(builder.table.letters[builder.table.range(of: order[place]).prefix(length)])
  }
}
