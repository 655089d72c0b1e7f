/// The values that some records have of a field that most have not: all records first, in 16 bits
/// each and ascending, and then as many indices among the segment's values.
struct ValueEntries: Sendable {
  private let bytes: IndexBytes
  private let range: Range<Int>
  /// How many values the segment has.
  private let values: Int

  /// The entries in a range of the bytes of a segment with so many values.
  init(bytes: IndexBytes, range: Range<Int>, values: Int) {
    self.bytes = bytes
    self.range = range
    self.values = values
  }

  /// The records of a segment of so many that have any value, and those that have several; nil where
  /// there are none.
  func choices(_ capacity: Int) -> (stated: RecordBitmap, several: RecordBitmap?) {
    var stated = RecordBitmap(capacity: capacity)
    var several = RecordBitmap(capacity: capacity)
    visit { record, _ in
      guard record < capacity else { return }
      if stated.contains(record) { several.insert(record) } else { stated.insert(record) }
    }
    return (stated, several.isEmpty ? nil : several)
  }

  /// How many of some records have each value.
  func counts(in records: RecordBitmap) -> [Int] {
    var counts = [Int](repeating: 0, count: values)
    visit { record, index in
      if record < records.capacity, records.contains(record) { counts[index] += 1 }
    }
    return counts
  }

  /// Adds the records that have one of the values wanted.
  func addRecords(with wanted: [Bool], to found: inout RecordBitmap) {
    visit { record, index in
      if record < found.capacity, wanted[index] { found.insert(record) }
    }
  }

  func collect(_ records: RecordBitmap, into list: inout RecordValues) {
    var found: [Int: [Int]] = [:]
    visit { record, index in
      if record < records.capacity, records.contains(record) {
        found[record, default: []].append(index)
      }
    }
    for record in records { list.add(found[record] ?? []) }
  }

  /// Hands over each record with the index of a value that it has.
  @inline(__always)
  private func visit(_ take: (Int, Int) -> Void) {
    let width = ValueNumbers.width(of: values)
    bytes.read(range) { bytes in
      let count = bytes.byteCount / (2 + width)
      let indices = bytes.extracting(bytes.clamped(2 * count, count: width * count))
      for entry in 0..<count {
        let index = indices.number(entry, width: width)
        if index < values { take(bytes.number16(entry), index) }
      }
    }
  }
}
