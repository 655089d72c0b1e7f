/// The values of each record of a field, as their places among the block's values counted from 1;
/// 0 stands for none.
struct ValueNumbers: Sendable {
  let bytes: IndexBytes
  /// Where each record's numbers begin, a 32-bit number for each record and one more; nil where
  /// each record has one.
  let starts: Range<Int>?
  /// Where the numbers stand.
  let numbers: Range<Int>
  /// How many bytes a number has: 1, 2 or 4.
  let width: Int

  /// How many of some records have each of so many values.
  func counts(of values: Int, in records: RecordBitmap) -> [Int] {
    var counts = [Int](repeating: 0, count: values + 1)
    visit(records) { _, number in
      if number <= values { counts[number] += 1 }
    }
    return Array(counts.dropFirst())
  }

  /// Adds the records that have one of the values wanted.
  func addRecords(with wanted: [Bool], to found: inout RecordBitmap) {
    let isWanted = [false] + wanted
    visit(RecordBitmap(capacity: found.capacity, isFull: true)) { record, number in
      if number < isWanted.count, isWanted[number] { found.insert(record) }
    }
  }

  /// Adds which of so many values each of some records has.
  func collect(_ records: RecordBitmap, of values: Int, into list: inout RecordValues) {
    var last = -1
    var places: [Int] = []
    visit(records) { record, number in
      if record != last, last >= 0 {
        list.add(places)
        places.removeAll(keepingCapacity: true)
      }
      last = record
      if (1...values).contains(number) { places.append(number - 1) }
    }
    if last >= 0 { list.add(places) }
  }

  /// Hands over each number of each record; 0 once for a record without any.
  @inline(__always)
  private func visit(_ records: RecordBitmap, _ take: (Int, Int) -> Void) {
    bytes.read(numbers) { numbers in
      guard let starts else {
        switch width {
        case 1: for record in records { take(record, numbers.number8(record)) }
        case 2: for record in records { take(record, numbers.number16(record)) }
        default: for record in records { take(record, numbers.number32(record)) }
        }
        return
      }
      bytes.read(starts) { starts in
        for record in records {
          let start = starts.number32(record)
          let end = min(starts.number32(record + 1), numbers.byteCount / width)
          guard start < end else {
            take(record, 0)
            continue
          }
          for place in start..<end { take(record, number(place, of: numbers)) }
        }
      }
    }
  }

  @inline(__always)
  private func number(_ place: Int, of numbers: RawSpan) -> Int {
    switch width {
    case 1: numbers.number8(place)
    case 2: numbers.number16(place)
    default: numbers.number32(place)
    }
  }
}
