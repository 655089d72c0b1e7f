/// The value of each record of a field, as its index among the segment's values counted from 1; 0
/// stands for none.
struct ValueNumbers: Sendable {
  private let bytes: IndexBytes
  /// Where the numbers stand.
  private let numbers: Range<Int>
  /// How many bytes a number has: 1, 2 or 4.
  private let width: Int

  /// The numbers of a segment with so many values, in a range of its bytes.
  init(bytes: IndexBytes, numbers: Range<Int>, values: Int) {
    self.bytes = bytes
    self.numbers = numbers
    width = Self.width(of: values)
  }

  /// How many bytes tell one of so many values, or none.
  static func width(of values: Int) -> Int {
    values < 1 << 8 ? 1 : values < 1 << 16 ? 2 : 4
  }

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
    visit(records) { _, number in
      list.add(number > 0 && number <= values ? (number - 1)..<number : 0..<0)
    }
  }

  /// Hands over the number of each record.
  @inline(__always)
  private func visit(_ records: RecordBitmap, _ take: (Int, Int) -> Void) {
    bytes.read(numbers) { numbers in
      switch width {
      case 1: for record in records { take(record, numbers.number8(record)) }
      case 2: for record in records { take(record, numbers.number16(record)) }
      default: for record in records { take(record, numbers.number32(record)) }
      }
    }
  }
}
