import ConsultationModel

/// Some records of a collection, in the order of the file.
struct RecordSelection: Sendable {
  let collection: RecordCollection
  /// For each block the records that are among them.
  let bitmaps: [RecordBitmap]
  /// How many come before each block's; one more entry is how many there are.
  private let starts: [Int]

  init(_ bitmaps: [RecordBitmap], of collection: RecordCollection) {
    self.collection = collection
    self.bitmaps = bitmaps
    starts = bitmaps.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// How many records there are.
  var count: Int { starts[bitmaps.count] }

  /// The number among all of the record at a place.
  subscript(place: Int) -> Int {
    let block = bitmaps.indices.dropLast().partitioningIndex { starts[$0 + 1] > place }
    return collection.starts[block] + (bitmaps[block].select(place - starts[block]) ?? 0)
  }

  /// The place of a record, by its number among all; nil where it is none of these.
  func place(of record: Int) -> Int? {
    let block = collection.block(of: record)
    let number = record - collection.starts[block]
    guard bitmaps[block].contains(number) else { return nil }
    return starts[block] + bitmaps[block].rank(of: number)
  }
}

extension RecordSelection: Equatable {
  static func == (one: RecordSelection, other: RecordSelection) -> Bool {
    one.collection === other.collection && one.bitmaps == other.bitmaps
  }
}
