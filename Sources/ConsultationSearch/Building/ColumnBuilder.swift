/// One field of a segment's records in the making: its values, and which records have each.
///
/// A record takes room only for the values that it has, so that a segment may have thousands of fields
/// that few of its records have.
struct ColumnBuilder {
  private(set) var values: [Value] = []
  /// The values of all records, ascending by record.
  private(set) var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  /// A value, and the records that have it.
  struct Value {
    let text: String
    /// How many records there are.
    fileprivate(set) var total: UInt32 = 0
    /// The record that had it last.
    fileprivate var last = UInt32.max
  }

  /// A value of a record.
  struct Entry {
    let record: UInt32
    /// The value's index in `values`.
    let value: UInt32
  }

  /// Whether no value is known.
  var isEmpty: Bool { values.isEmpty }

  /// The index of a value among the column's, which it has from now on.
  mutating func index(of value: String) -> Int {
    if let index = indices[value] { return index }
    indices[value] = values.count
    values.append(Value(text: value))
    return values.count - 1
  }

  /// Gives a record a value by its index, once; no record may come before one that came already.
  mutating func add(_ index: Int, to record: Int) {
    let record = UInt32(truncatingIfNeeded: record)
    guard values[index].last != record else { return }
    values[index].last = record
    values[index].total += 1
    entries.append(Entry(record: record, value: UInt32(truncatingIfNeeded: index)))
  }
}
