import ConsultationModel

/// An attribute in the making, whose values are told by their bytes.
struct AttributeColumn {
  let name: String
  private(set) var column = ColumnBuilder()
  private var spellings = TermTable()
  /// The index in the column of each spelling, by its number: two may spell one value, where they
  /// compose its letters differently.
  private var indices: [Int] = []

  init(name: String) {
    self.name = name
  }

  /// Gives a record a value in UTF-8; true where none had it in that spelling before.
  mutating func add(_ value: Span<UInt8>, to record: Int) -> Bool {
    let number = spellings.number(of: 0..<value.count, in: value)
    let isNew = number == indices.count
    if isNew { indices.append(column.index(of: value.string)) }
    column.add(indices[number], to: record)
    return isNew
  }
}

/// The attributes of a segment's records in the making, in the order of the file.
struct AttributeColumns {
  private(set) var columns: [AttributeColumn] = []
  /// How many values they have, in all their spellings.
  private(set) var valueCount = 0
  /// The index in `columns` of each name, by its index in the scan; -1 where it is not met.
  private var indices: [Int32] = []

  /// Gives a record a value of an attribute, in the bytes that its ranges are of.
  mutating func add(
    _ attribute: ScannedResponse.AttributeValue, to record: Int, in bytes: Span<UInt8>
  ) {
    while indices.count <= attribute.name { indices.append(-1) }
    if indices[attribute.name] < 0 {
      indices[attribute.name] = Int32(truncatingIfNeeded: columns.count)
      columns.append(AttributeColumn(name: bytes.extracting(attribute.nameBytes).string))
    }
    let value = bytes.extracting(attribute.value)
    if columns[Int(indices[attribute.name])].add(value, to: record) { valueCount += 1 }
  }
}

extension Span<UInt8> {
  /// What the bytes spell in UTF-8.
  fileprivate var string: String {
    withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
