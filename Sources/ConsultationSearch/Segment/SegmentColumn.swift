import ConsultationModel

/// One field of every record of a segment: its values, and which of them each record has.
///
/// Few values have a bitmap each, so that counting one is counting bits; of many, each record has
/// the number of its own. What few records have, or many several of, is a list.
struct SegmentColumn: Sendable {
  /// In the order in which the segment's records have them.
  let values: [String]
  /// How many records of the segment have each value.
  let totals: [Int]
  /// The records that have any value.
  let stated: RecordBitmap
  /// The records that have several; nil where there are none.
  let several: RecordBitmap?
  private let contents: Contents

  enum Contents {
    case bitmaps(ValueBitmaps)
    case numbers(ValueNumbers)
    case entries(ValueEntries)
  }

  init(
    values: [String], totals: [Int], stated: RecordBitmap, several: RecordBitmap?,
    contents: Contents
  ) {
    self.values = values
    self.totals = totals
    self.stated = stated
    self.several = several
    self.contents = contents
  }

  /// The column of a field that no record of a segment has.
  init(empty capacity: Int) {
    self.init(
      values: [], totals: [], stated: RecordBitmap(capacity: capacity), several: nil,
      contents: .bitmaps(ValueBitmaps(bytes: IndexBytes([]), start: 0, capacity: capacity)))
  }

  /// Whether each value has a bitmap, so that `records(withValue:)` is at hand.
  var hasBitmaps: Bool {
    if case .bitmaps = contents { true } else { false }
  }

  /// How many of some records have each value, in the order of `values`.
  func counts(in records: RecordBitmap) -> [Int] {
    switch contents {
    case .bitmaps(let bitmaps): values.indices.map { bitmaps.count(of: $0, in: records) }
    case .numbers(let numbers): numbers.counts(of: values.count, in: records)
    case .entries(let entries): entries.counts(in: records)
    }
  }

  /// The records that have a value, by its index in `values`.
  func records(withValue valueIndex: Int) -> RecordBitmap {
    records { $0 == valueIndex }
  }

  /// The records that have one at least of the values wanted, by their indices in `values`.
  func records(where isWanted: (Int) -> Bool) -> RecordBitmap {
    let wanted = values.indices.map(isWanted)
    var found = RecordBitmap(capacity: stated.capacity)
    guard wanted.contains(true) else { return found }
    switch contents {
    case .bitmaps(let bitmaps):
      for valueIndex in wanted.indices where wanted[valueIndex] {
        bitmaps.add(valueIndex, to: &found)
      }
    case .numbers(let numbers):
      numbers.addRecords(with: wanted, to: &found)
    case .entries(let entries):
      entries.addRecords(with: wanted, to: &found)
    }
    return found
  }

  /// The indices in `values` of the values of some records, record by record.
  func valueIndices(of records: RecordBitmap) -> RecordValues {
    var list = RecordValues()
    switch contents {
    case .bitmaps(let bitmaps):
      for record in records { list.add(bitmaps.indices(of: record, among: values.count)) }
    case .numbers(let numbers):
      numbers.collect(records, of: values.count, into: &list)
    case .entries(let entries):
      entries.collect(records, into: &list)
    }
    return list
  }
}

/// The values of some records, record after record.
struct RecordValues {
  private(set) var indices: [Int] = []
  private(set) var ends: [Int] = []

  mutating func add(_ more: some Sequence<Int>) {
    indices += more
    ends.append(indices.count)
  }

  /// The values of the n-th record.
  subscript(record: Int) -> ArraySlice<Int> {
    indices[ends.stretch(record)]
  }
}
