/// The records that have one term, as they stand in bytes (`Saving/FORMAT.md`).
struct Postings {
  private let records: PackedRecords
  /// The records that have the term more than once; they are all where there are as many.
  private let repeated: PackedRecords
  private let frequencies: PackedFrequencies

  /// How often each record has the term beyond once, where these are so many that it is told of all.
  private var repetitions: PackedRepetitions? {
    guard repeated.count > 0, repeated.isBitmap else { return nil }
    return PackedRepetitions(
      capacity: repeated.capacity, width: frequencies.width, largeSize: frequencies.largeSize)
  }

  /// How many records there are.
  var count: Int { records.count }

  /// How many bytes all have.
  @inline(__always)
  var size: Int {
    if repeated.count == 0 { return records.size }
    return records.size + (repetitions?.size ?? repeatedSize + frequencies.size)
  }

  /// How many bytes tell which records have the term more than once.
  private var repeatedSize: Int { repeated.count == count ? 0 : repeated.size }

  /// Reads what is told of postings before them, of a segment with so many records, and moves on
  /// behind it.
  @inline(__always)
  init(_ heads: RawSpan, at byteOffset: inout Int, capacity: Int) {
    let head = heads.varint(at: &byteOffset) ?? 0
    records = PackedRecords(count: head >> 1, capacity: capacity)
    if head & 1 == 0 {
      repeated = PackedRecords(count: 0, capacity: capacity)
      frequencies = PackedFrequencies(count: 0, width: .none, largeSize: 0)
      return
    }
    let second = heads.varint(at: &byteOffset) ?? 0
    let width = PackedFrequencies.Width(rawValue: second & 3) ?? .none
    let largeSize = width == .none ? 0 : heads.varint(at: &byteOffset) ?? 0
    repeated = PackedRecords(count: second >> 2, capacity: capacity)
    frequencies = PackedFrequencies(count: second >> 2, width: width, largeSize: largeSize)
  }

  /// Hands over the records, ascending.
  @inline(__always)
  func visitRecords(in bytes: RawSpan, _ take: (Int) -> Void) {
    records.visit(in: bytes, at: 0, take)
  }

  /// Adds the records to others.
  func add(to found: inout RecordBitmap, from bytes: RawSpan) {
    if records.isBitmap {
      return found.formUnion(bytes.extracting(bytes.clamped(0, count: records.size)))
    }
    found.changeWords { words in
      visitRecords(in: bytes) { words[$0 >> 6] |= 1 << UInt64($0 & 63) }
    }
  }

  /// Adds the records to others, and hands over those that were among them.
  @inline(__always)
  func add(to found: inout RecordBitmap, from bytes: RawSpan, again: (Int) -> Void) {
    if records.isBitmap {
      let bitmap = bytes.extracting(bytes.clamped(0, count: records.size))
      return found.formUnion(bitmap, again: again)
    }
    found.changeWords { words in
      visitRecords(in: bytes) { record in
        let bit: UInt64 = 1 << UInt64(record & 63)
        if words[record >> 6] & bit != 0 { again(record) }
        words[record >> 6] |= bit
      }
    }
  }

  /// Hands over the records that have the term more than once, ascending, with how often.
  @inline(__always)
  func visitRepeated(in bytes: RawSpan, _ take: (Posting) -> Void) {
    guard repeated.count > 0 else { return }
    if let repetitions { return repetitions.visit(in: bytes, at: records.size, take) }
    visitFewRepeated(in: bytes, take)
  }

  /// Adds to how often each record has some terms beyond once, in a byte each, or hands over with how
  /// often it has this one beyond once.
  @inline(__always)
  func addRepetitions(
    to found: UnsafeMutableBufferPointer<UInt8>, from bytes: RawSpan,
    other: (_ count: Int, _ record: Int) -> Void
  ) {
    guard repeated.count > 0 else { return }
    if let repetitions {
      return repetitions.add(to: found, from: bytes, at: records.size, other: other)
    }
    visitFewRepeated(in: bytes) { other($0.frequency - 1, $0.record) }
  }

  @inline(__always)
  private func visitFewRepeated(in bytes: RawSpan, _ take: (Posting) -> Void) {
    let start = repeatedSize == 0 ? 0 : records.size
    let numbers = bytes.extracting(
      bytes.clamped(records.size + repeatedSize, count: frequencies.size))
    var cursor = frequencies.cursor()
    repeated.visit(in: bytes, at: start) { record in
      take(Posting(record: record, frequency: cursor.next(in: numbers)))
    }
  }
}

/// One record that has a term, and how often.
struct Posting: Equatable, Sendable {
  var record: Int
  var frequency: Int
}
