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
    writeRecords()
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

  /// Writes postings and positions; returns how many records have each form.
  private mutating func writePostings() -> [Int] {
    let occurrences = FormOccurrences(builder)
    var (postings, postingEnds) = (ByteWriter(), ByteWriter())
    var (positions, positionEnds) = (ByteWriter(), ByteWriter())
    var counts: [Int] = []
    var records: [Posting] = []
    for form in order {
      records.removeAll(keepingCapacity: true)
      var last = -1
      occurrences.visit(form) { record, position in
        if records.last?.record != record {
          records.append(Posting(record: record, frequency: 0))
          last = -1
        }
        records[records.count - 1].frequency += 1
        positions.writeVarint(position - last - 1)
        last = position
      }
      counts.append(records.count)
      Postings.write(records, capacity: builder.count, to: &postings)
      postingEnds.write32(postings.count)
      positionEnds.write32(positions.count)
    }
    sections[.postings] = postings
    sections[.postingEnds] = postingEnds
    sections[.positions] = positions
    sections[.positionEnds] = positionEnds
    return counts
  }

  private mutating func writeRecords() {
    var (starts, texts, lengthOrder) = (ByteWriter(), ByteWriter(), ByteWriter())
    for start in builder.starts { starts.write32(start) }
    if builder.texts.contains(where: { $0 != 1 }) {
      for count in builder.texts { texts.write32(count) }
      texts.write32(builder.texts.reduce(0, +))
    }
    sections[.starts] = starts
    sections[.texts] = texts
    for record in builder.recordsByLength { lengthOrder.write16(record) }
    sections[.lengthOrder] = lengthOrder
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
