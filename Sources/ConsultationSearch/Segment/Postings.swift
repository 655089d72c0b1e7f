/// The records that have one term, as they stand in bytes (`Saving/FORMAT.md`).
struct Postings {
  /// How many records there are.
  let count: Int
  private let frequencies: Range<Int>
  private let records: Range<Int>
  private let capacity: Int

  /// Reads the head of postings of a segment with so many records.
  init(_ bytes: RawSpan, capacity: Int) {
    self.capacity = capacity
    var place = 0
    let head = bytes.varint(at: &place) ?? 0
    count = head >> 1
    let size = head & 1 == 1 ? bytes.varint(at: &place) ?? 0 : 0
    let end = min(place + size, bytes.byteCount)
    frequencies = place..<end
    records = end..<bytes.byteCount
  }

  /// Whether so many of so many records have a bitmap.
  static func hasBitmap(_ count: Int, of capacity: Int) -> Bool { count * 8 >= capacity }

  /// Hands over the records, ascending.
  @inline(__always)
  func visitRecords(in bytes: RawSpan, _ take: (Int) -> Void) {
    if Self.hasBitmap(count, of: capacity) {
      let bitmap = bytes.extracting(bytes.clamped(records.lowerBound, count: records.count))
      for record in RecordBitmap(capacity: capacity, bytes: bitmap) { take(record) }
      return
    }
    var place = records.lowerBound
    var record = -1
    while let gap = bytes.varint(at: &place) {
      record += gap + 1
      guard record < capacity else { return }
      take(record)
    }
  }

  /// Adds the records to others.
  func add(to found: inout RecordBitmap, from bytes: RawSpan) {
    if Self.hasBitmap(count, of: capacity) {
      return found.formUnion(
        bytes.extracting(bytes.clamped(records.lowerBound, count: records.count)))
    }
    found.changeWords { words in
      visitRecords(in: bytes) { words[$0 >> 6] |= 1 << UInt64($0 & 63) }
    }
  }

  /// Adds the records to others, and hands over those that were among them.
  @inline(__always)
  func add(to found: inout RecordBitmap, from bytes: RawSpan, again: (Int) -> Void) {
    if Self.hasBitmap(count, of: capacity) {
      let bitmap = bytes.extracting(bytes.clamped(records.lowerBound, count: records.count))
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
    var place = frequencies.lowerBound
    var record = -1
    while place < frequencies.upperBound, let gap = bytes.varint(at: &place),
      let more = bytes.varint(at: &place)
    {
      record += gap + 1
      guard record < capacity else { return }
      take(Posting(record: record, frequency: more + 2))
    }
  }

  /// Writes the postings of a term from the records of its tokens, ascending, each as often as the
  /// term stands in it; returns how many records there are.
  @discardableResult
  static func write(
    _ records: Span<UInt16>, capacity: Int, to writer: inout ByteWriter
  ) -> Int {
    var frequencies = ByteWriter()
    var count = 0
    var last = -1
    visitRuns(of: records) { record, frequency in
      count += 1
      guard frequency > 1 else { return }
      frequencies.writeVarint(record - last - 1)
      frequencies.writeVarint(frequency - 2)
      last = record
    }
    writer.writeVarint(count << 1 | (frequencies.count > 0 ? 1 : 0))
    if frequencies.count > 0 {
      writer.writeVarint(frequencies.count)
      writer.write(frequencies.bytes)
    }
    if hasBitmap(count, of: capacity) {
      var bitmap = RecordBitmap(capacity: capacity)
      for place in records.indices { bitmap.insert(Int(records[place])) }
      writer.write(bitmap)
    } else {
      writer.write(gapsOf: records, count: count)
    }
    return count
  }

  /// Hands over each record with how often it stands there.
  @inline(__always)
  private static func visitRuns(of records: Span<UInt16>, _ take: (Int, Int) -> Void) {
    var place = 0
    while place < records.count {
      let start = place
      repeat { place += 1 } while place < records.count && records[place] == records[start]
      take(Int(records[start]), place - start)
    }
  }
}

/// One record that has a term, and how often.
struct Posting: Equatable, Sendable {
  var record: Int
  var frequency: Int
}
