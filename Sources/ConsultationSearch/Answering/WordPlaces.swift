/// Places among all tokens of a block, a bit for each.
struct WordPlaces {
  private let words: BlockWords
  private var marks: [UInt64]

  /// No place.
  init(_ words: BlockWords) {
    self.words = words
    marks = [UInt64](repeating: 0, count: words.placeCount / 64 + 1)
  }

  /// Marks wherever one of some forms stands in some records.
  mutating func mark(_ forms: FormMatching, among records: RecordBitmap) {
    let count = words.placeCount
    for form in forms.places {
      words.visitPlaces(of: form, among: records) { place in
        if place < count { marks[place >> 6] |= 1 << UInt64(place & 63) }
      }
    }
  }

  /// Moves every mark on by one place, and keeps those where one of some forms stands.
  mutating func follow(with forms: FormMatching, among records: RecordBitmap) {
    var next = WordPlaces(words)
    let count = words.placeCount
    for form in forms.places {
      words.visitPlaces(of: form, among: records) { place in
        guard place > 0, place < count else { return }
        let before = marks[(place - 1) >> 6] >> UInt64((place - 1) & 63) & 1
        next.marks[place >> 6] |= before << UInt64(place & 63)
      }
    }
    marks = next.marks
  }

  /// Hands over the record of each marked place, in order.
  func visitRecords(_ take: (Int) -> Void) {
    words.bytes.read(words.sections[.starts]) { starts in
      var record = 0
      for (place, mark) in marks.enumerated() where mark != 0 {
        var rest = mark
        while rest != 0 {
          let found = place << 6 | rest.trailingZeroBitCount
          while record < words.recordCount, starts.number32(record + 1) <= found { record += 1 }
          if record < words.recordCount { take(record) }
          rest &= rest &- 1
        }
      }
    }
  }
}

extension BlockWords {
  /// How many places the tokens of all records take, free ones too.
  var placeCount: Int { bytes.read(sections[.starts]) { $0.number32(recordCount) } }

  /// Hands over the places of a form in some records, ascending.
  @inline(__always)
  func visitPlaces(of form: Int, among records: RecordBitmap, _ take: (Int) -> Void) {
    withPostings(of: form) { postings, postingBytes in
      withPositions(of: form) { positions in
        bytes.read(sections[.starts]) { starts in
          var frequencies = postings.frequencies(in: postingBytes)
          var place = 0
          postings.visitRecords(in: postingBytes) { record in
            let frequency = frequencies.next(for: record, in: postingBytes)
            let start = records.contains(record) ? starts.number32(record) : -1
            var position = -1
            for _ in 0..<frequency {
              guard let gap = positions.varint(at: &place) else { return }
              position += gap + 1
              if start >= 0 { take(start + position) }
            }
          }
        }
      }
    }
  }
}
