/// How a column stands in bytes: its values with their totals, the layout, and then what each
/// record has.
enum ColumnLayout: Int {
  /// The records that have any value, those that have several, and those of each value.
  case bitmaps
  /// The records that have any value, and a number for each record.
  case numbers
  /// Each value of each record that has any.
  case entries

  /// How many values have a bitmap each, and no more.
  private static let mostBitmaps = 64
  /// How many times the bytes of the entries the others may take, since they are counted faster.
  private static let worth = 4

  /// The layout of a column in the making of so many records.
  fileprivate init(_ column: ColumnBuilder, capacity: Int) {
    let width = ValueNumbers.width(of: column.values.count)
    let dense: Int
    if column.values.count <= Self.mostBitmaps {
      self = .bitmaps
      dense = column.values.count * RecordBitmap.byteCount(capacity: capacity)
    } else {
      self = .numbers
      dense = capacity * width
    }
    let isDense = column.entries.count * (2 + width) * Self.worth >= dense
    let isMultiValued = column.entries.count > column.statedCount
    if !isDense || self == .numbers && isMultiValued { self = .entries }
  }
}

extension ColumnBuilder {
  /// How many records have a value.
  fileprivate var statedCount: Int {
    var count = 0
    var last: UInt32?
    for entry in entries where entry.record != last {
      count += 1
      last = entry.record
    }
    return count
  }

  /// Writes the column of so many records, as `SegmentColumn` reads it.
  func write(to writer: inout ByteWriter, capacity: Int) {
    writer.writeVarint(values.count)
    for value in values {
      writer.write(value.text)
      writer.writeVarint(Int(value.total))
    }
    let layout = ColumnLayout(self, capacity: capacity)
    writer.writeVarint(layout.rawValue)
    switch layout {
    case .bitmaps: writeBitmaps(to: &writer, capacity)
    case .numbers: writeNumbers(to: &writer, capacity)
    case .entries: writeEntries(to: &writer)
    }
  }

  private func writeBitmaps(to writer: inout ByteWriter, _ capacity: Int) {
    let (stated, several) = choices(capacity)
    writer.writeVarint(several.isEmpty ? 0 : 1)
    writer.write(stated)
    if !several.isEmpty { writer.write(several) }
    var bitmaps = [RecordBitmap](
      repeating: RecordBitmap(capacity: capacity), count: values.count)
    for entry in entries { bitmaps[Int(entry.value)].insert(Int(entry.record)) }
    for bitmap in bitmaps { writer.write(bitmap) }
  }

  private func writeNumbers(to writer: inout ByteWriter, _ capacity: Int) {
    writer.write(choices(capacity).stated)
    var numbers = [UInt32](repeating: 0, count: capacity)
    for entry in entries { numbers[Int(entry.record)] = entry.value + 1 }
    let width = ValueNumbers.width(of: values.count)
    for number in numbers { writer.write(Int(number), width: width) }
  }

  private func writeEntries(to writer: inout ByteWriter) {
    let width = ValueNumbers.width(of: values.count)
    for entry in entries { writer.write16(Int(entry.record)) }
    for entry in entries { writer.write(Int(entry.value), width: width) }
  }

  /// The records that have any value, and those that have several.
  private func choices(_ capacity: Int) -> (stated: RecordBitmap, several: RecordBitmap) {
    var stated = RecordBitmap(capacity: capacity)
    var several = RecordBitmap(capacity: capacity)
    for entry in entries {
      let record = Int(entry.record)
      if stated.contains(record) { several.insert(record) } else { stated.insert(record) }
    }
    return (stated, several)
  }
}

extension SegmentColumn {
  /// Reads what `ColumnBuilder` wrote; nil where the bytes are no column of so many records.
  init?(_ bytes: IndexBytes, at range: Range<Int>, capacity: Int) {
    let column = bytes.read(range) { span -> SegmentColumn? in
      var byteOffset = 0
      guard let (values, totals) = Self.values(in: span, at: &byteOffset),
        let layout = span.varint(at: &byteOffset).flatMap(ColumnLayout.init)
      else { return nil }
      let stated: RecordBitmap
      var several: RecordBitmap?
      let contents: SegmentColumn.Contents
      let size = RecordBitmap.byteCount(capacity: capacity)
      switch layout {
      case .bitmaps:
        guard let isMultiValued = span.varint(at: &byteOffset) else { return nil }
        stated = span.bitmap(at: &byteOffset, capacity)
        several = isMultiValued > 0 ? span.bitmap(at: &byteOffset, capacity) : nil
        let start = range.lowerBound + byteOffset
        guard span.byteCount - byteOffset >= values.count * size else { return nil }
        contents = .bitmaps(ValueBitmaps(bytes: bytes, start: start, capacity: capacity))
      case .numbers:
        stated = span.bitmap(at: &byteOffset, capacity)
        let rest = min(range.lowerBound + byteOffset, range.upperBound)..<range.upperBound
        contents = .numbers(ValueNumbers(bytes: bytes, numbers: rest, values: values.count))
      case .entries:
        let rest = (range.lowerBound + byteOffset)..<range.upperBound
        let entries = ValueEntries(bytes: bytes, range: rest, values: values.count)
        (stated, several) = entries.choices(capacity)
        contents = .entries(entries)
      }
      return SegmentColumn(
        values: values, totals: totals, stated: stated, several: several, contents: contents)
    }
    guard let column else { return nil }
    self = column
  }

  private static func values(in span: RawSpan, at byteOffset: inout Int) -> ([String], [Int])? {
    guard let count = span.varint(at: &byteOffset), count <= span.byteCount else { return nil }
    var values: [String] = []
    var totals: [Int] = []
    for _ in 0..<count {
      guard let value = span.text(at: &byteOffset), let total = span.varint(at: &byteOffset) else {
        return nil
      }
      values.append(value)
      totals.append(total)
    }
    return (values, totals)
  }
}

extension RawSpan {
  fileprivate func bitmap(at byteOffset: inout Int, _ capacity: Int) -> RecordBitmap {
    let size = RecordBitmap.byteCount(capacity: capacity)
    defer { byteOffset += size }
    return RecordBitmap(capacity: capacity, bytes: extracting(clamped(byteOffset, count: size)))
  }
}
