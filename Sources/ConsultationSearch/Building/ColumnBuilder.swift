/// One field of a block's records in the making.
struct ColumnBuilder {
  private var values: [String] = []
  private var known: [String: Int] = [:]
  /// The place of each value that is told by a number or by its bytes, as far as it is met.
  private var placesByNumber: [Int?] = []
  private let spellings: [String]
  private var spellingTable = FormTable()
  /// The values of each record, by their places, record after record.
  private var places: [UInt32] = []
  /// Where each record's values end in `places`.
  private var ends: [UInt32] = []

  /// A field of which some values are told by their numbers in a list.
  init(spelling spellings: [String] = []) {
    self.spellings = spellings
    if !spellings.isEmpty { placesByNumber = spellings.map { _ in nil } }
  }

  /// Whether no record has a value, and none is known.
  var isEmpty: Bool { values.isEmpty }

  /// How many records there are so far.
  var count: Int { ends.count }

  /// The place of a value among the column's, which it has from now on.
  mutating func place(of value: String) -> Int {
    if let place = known[value] { return place }
    known[value] = values.count
    values.append(value)
    return values.count - 1
  }

  /// The same of a value in UTF-8.
  mutating func place(of value: Span<UInt8>) -> Int {
    let number = spellingTable.number(of: 0..<value.count, in: value)
    if number < placesByNumber.count, let place = placesByNumber[number] { return place }
    let place = place(
      of: value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    placesByNumber.append(place)
    return place
  }

  /// Gives the record that is being added a value of the list.
  mutating func add(spelling number: Int) {
    if let place = placesByNumber[number] { return add(place) }
    let place = place(of: spellings[number])
    placesByNumber[number] = place
    add(place)
  }

  /// Gives the record that is being added a value, once.
  mutating func add(_ place: Int) {
    let start = Int(ends.last ?? 0)
    let place = UInt32(truncatingIfNeeded: place)
    if !places[start...].contains(place) { places.append(place) }
  }

  /// Ends a record, and adds others without any value until there are so many.
  mutating func endRecord(count: Int) {
    while ends.count < count { ends.append(UInt32(truncatingIfNeeded: places.count)) }
  }

  /// Adds one record with its values.
  mutating func addRecord(_ values: [String]) {
    for value in values { add(place(of: value)) }
    endRecord(count: ends.count + 1)
  }

  /// The column in bytes, as `BlockColumn` reads it.
  func write(to writer: inout ByteWriter) {
    var totals = [Int](repeating: 0, count: values.count)
    for place in places { totals[Int(place)] += 1 }
    writer.writeVarint(values.count)
    for (value, total) in zip(values, totals) {
      writer.write(value)
      writer.writeVarint(total)
    }
    let width = values.count < 1 << 8 ? 1 : values.count < 1 << 16 ? 2 : 4
    writer.writeVarint(values.count <= BlockColumn.mostBitmaps ? 0 : width)
    let (stated, several) = choices
    writer.write(stated)
    writer.writeVarint(several == nil ? 0 : 1)
    if let several { writer.write(several) }
    if values.count <= BlockColumn.mostBitmaps {
      writeBitmaps(to: &writer)
    } else {
      writeNumbers(width: width, withStarts: several != nil, to: &writer)
    }
  }

  private var choices: (stated: RecordBitmap, several: RecordBitmap?) {
    var stated = RecordBitmap(capacity: count)
    var several = RecordBitmap(capacity: count)
    var start: UInt32 = 0
    for (record, end) in ends.enumerated() {
      if end > start { stated.insert(record) }
      if end > start + 1 { several.insert(record) }
      start = end
    }
    return (stated, several.isEmpty ? nil : several)
  }

  private func writeBitmaps(to writer: inout ByteWriter) {
    var bitmaps = [RecordBitmap](repeating: RecordBitmap(capacity: count), count: values.count)
    var start = 0
    for (record, end) in ends.enumerated() {
      for place in places[start..<Int(end)] { bitmaps[Int(place)].insert(record) }
      start = Int(end)
    }
    for bitmap in bitmaps { writer.write(bitmap) }
  }

  private func writeNumbers(width: Int, withStarts: Bool, to writer: inout ByteWriter) {
    if withStarts {
      writer.write32(0)
      for end in ends { writer.write32(Int(end)) }
      for place in places { writer.write(Int(place) + 1, width: width) }
      return
    }
    var start: UInt32 = 0
    for end in ends {
      writer.write(end > start ? Int(places[Int(start)]) + 1 : 0, width: width)
      start = end
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ number: Int, width: Int) {
    switch width {
    case 1: write(byte: UInt8(truncatingIfNeeded: number))
    case 2: write16(number)
    default: write32(number)
    }
  }
}
