/// The words of a block's records: which forms there are, which records have each, and each record's
/// texts.
struct BlockWords: Sendable {
  let bytes: IndexBytes
  let sections: WordSections
  let dictionary: FormDictionary

  /// Reads what `WordsWriter` wrote; nil where the bytes cannot be words.
  init?(_ bytes: IndexBytes, at range: Range<Int>) {
    guard let sections = WordSections(bytes, at: range) else { return nil }
    self.bytes = bytes
    self.sections = sections
    dictionary = FormDictionary(bytes, sections)
  }

  var recordCount: Int { sections.recordCount }

  /// How many tokens the records have in all.
  var tokenCount: Int {
    withLengths { length in (0..<recordCount).reduce(0) { $0 + length($1) } }
  }

  /// Hands over how many tokens each record has.
  @inline(__always)
  func withLengths<Result>(_ body: ((Int) -> Int) -> Result) -> Result {
    bytes.read(sections[.lengths]) { lengths in
      if lengths.byteCount == 2 * recordCount { return body { lengths.number16($0) } }
      return body { lengths.number32($0) }
    }
  }

  /// Hands over the postings of a form and the bytes that they stand in.
  @inline(__always)
  func withPostings<Result>(of form: Int, _ body: (Postings, RawSpan) -> Result) -> Result {
    bytes.read(range(ofPostings: form)) { body(Postings($0, capacity: recordCount), $0) }
  }

  private func range(ofPostings form: Int) -> Range<Int> {
    let (start, end) = bytes.read(sections[.postingEnds]) {
      (form == 0 ? 0 : $0.number32(form - 1), $0.number32(form))
    }
    let whole = sections[.postings]
    let lower = min(whole.lowerBound + start, whole.upperBound)
    return lower..<max(lower, min(whole.lowerBound + end, whole.upperBound))
  }

  /// Hands over the numbers of the codes of some forms.
  func visitCodes(of forms: Range<Int>, _ take: (Int) -> Void) {
    bytes.read(sections[.codes]) { codes in
      for form in forms { take(codes.number32(form)) }
    }
  }

  /// Hands over where the texts of some records stand among those of all, in codes.
  @inline(__always)
  func visitTexts(of records: RecordBitmap, _ take: (Int, RawSpan, Range<Int>) -> Void) {
    bytes.read(sections[.textStarts]) { starts in
      bytes.read(sections[.texts]) { texts in
        for record in records {
          let start = starts.number32(record)
          let range = texts.clamped(start, count: starts.number32(record + 1) - start)
          take(record, texts, range)
        }
      }
    }
  }

  /// The forms whose stems have a hash and differ from themselves.
  func forms(withStemHash hash: Int) -> [Int] {
    bytes.read(sections[.stems]) { stems in
      var known = 0..<(stems.byteCount / 8)
      while !known.isEmpty {
        let middle = (known.lowerBound + known.upperBound) / 2
        if stems.number32(middle * 2) < hash {
          known = (middle + 1)..<known.upperBound
        } else {
          known = known.lowerBound..<middle
        }
      }
      var forms: [Int] = []
      var place = known.lowerBound
      while place < stems.byteCount / 8, stems.number32(place * 2) == hash {
        forms.append(stems.number32(place * 2 + 1))
        place += 1
      }
      return forms.filter { $0 < dictionary.count }
    }
  }

  /// The records with a form that begins with one or two bytes, where they are kept ready.
  func records(withBeginning beginning: [UInt8]) -> RecordBitmap? {
    guard let key = WordBeginning(beginning)?.key else { return nil }
    return bytes.read(sections[.beginnings]) { keys in
      let count = keys.byteCount / 4
      guard let place = (0..<count).first(where: { keys.number32($0) == key }) else { return nil }
      let size = (recordCount + 63) / 64 * 8
      let start = sections[.bitmaps].lowerBound + place * size
      guard start + size <= sections[.bitmaps].upperBound else { return nil }
      return bytes.read(start..<(start + size)) { RecordBitmap(capacity: recordCount, bytes: $0) }
    }
  }
}

/// The first one or two bytes of words.
struct WordBeginning {
  /// A number that no other beginning has.
  let key: Int

  /// Nil for more than two bytes, or none.
  init?(_ bytes: [UInt8]) {
    switch bytes.count {
    case 1: key = Int(bytes[0]) << 8
    case 2: key = Int(bytes[0]) << 8 | Int(bytes[1])
    default: return nil
    }
  }
}
