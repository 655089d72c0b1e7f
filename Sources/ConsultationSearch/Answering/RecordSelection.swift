import ConsultationModel

/// Some records of a collection, in the order of the file.
struct RecordSelection: Sendable {
  let collection: RecordCollection
  /// For each segment the records that are among them.
  let bitmaps: [RecordBitmap]
  /// How many come before each segment's; one more entry is how many there are.
  private let starts: [Int]

  init(_ bitmaps: [RecordBitmap], of collection: RecordCollection) {
    self.collection = collection
    self.bitmaps = bitmaps
    starts = bitmaps.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// How many records there are.
  var count: Int { starts[bitmaps.count] }

  /// The number among all of the record in a row.
  subscript(row: Int) -> Int {
    let segment = bitmaps.indices.dropLast().partitioningIndex { starts[$0 + 1] > row }
    return collection.starts[segment] + (bitmaps[segment].select(row - starts[segment]) ?? 0)
  }

  /// The row of a record, by its number among all; nil where it is none of these.
  func row(of record: Int) -> Int? {
    let segment = collection.segment(of: record)
    let number = record - collection.starts[segment]
    guard bitmaps[segment].contains(number) else { return nil }
    return starts[segment] + bitmaps[segment].rank(of: number)
  }
}

extension RecordSelection: Equatable {
  static func == (one: RecordSelection, other: RecordSelection) -> Bool {
    one.collection === other.collection && one.bitmaps == other.bitmaps
  }
}
