/// A bitmap of records for each value of a field, one after another.
struct ValueBitmaps: Sendable {
  let bytes: IndexBytes
  /// Where the first bitmap begins.
  let start: Int
  /// How many records the segment has.
  let capacity: Int

  private func range(of value: Int) -> Range<Int> {
    let size = RecordBitmap.byteCount(capacity: capacity)
    return (start + value * size)..<(start + (value + 1) * size)
  }

  func count(of value: Int, in records: RecordBitmap) -> Int {
    bytes.read(range(of: value)) { records.intersectionCount($0) }
  }

  func add(_ value: Int, to records: inout RecordBitmap) {
    bytes.read(range(of: value)) { records.formUnion($0) }
  }

  /// The values of one record, ascending.
  func indices(of record: Int, among count: Int) -> [Int] {
    (0..<count).filter { value in
      bytes.read(range(of: value)) { $0.bitmapWord(record >> 6) >> UInt64(record & 63) & 1 == 1 }
    }
  }
}
