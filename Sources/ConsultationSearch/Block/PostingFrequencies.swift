/// One record that has a form, and how often.
struct Posting: Equatable, Sendable {
  var record: Int
  var frequency: Int
}

/// A way through the records that have a form more than once.
struct PostingFrequencies {
  /// The next such record; behind the last, one beyond all records.
  private(set) var current = Posting(record: -1, frequency: 1)
  private var rest: Range<Int>

  /// The list at a place of a form's postings.
  init(in bytes: RawSpan, at range: Range<Int>) {
    rest = range
    moveOn(in: bytes)
  }

  @inline(__always)
  mutating func moveOn(in bytes: RawSpan) {
    var place = rest.lowerBound
    guard place < rest.upperBound, let gap = bytes.varint(at: &place),
      let more = bytes.varint(at: &place), place <= rest.upperBound
    else {
      current = Posting(record: .max, frequency: 1)
      return
    }
    rest = place..<rest.upperBound
    current = Posting(record: current.record + gap + 1, frequency: more + 2)
  }
}
