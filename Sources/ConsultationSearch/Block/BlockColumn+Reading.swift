/// Reading a column from bytes (`Saving/FORMAT.md`).
extension BlockColumn {
  /// Reads what `ColumnBuilder` wrote; nil where the bytes are no column of so many records.
  init?(_ bytes: IndexBytes, at range: Range<Int>, capacity: Int) {
    let column = bytes.read(range) { span -> BlockColumn? in
      var place = 0
      guard let (values, totals) = Self.values(in: span, at: &place),
        let layout = span.varint(at: &place)
      else { return nil }
      let size = (capacity + 63) / 64 * 8
      let stated = RecordBitmap(
        capacity: capacity, bytes: span.extracting(span.clamped(place, count: size)))
      place += size
      guard let hasSeveral = span.varint(at: &place) else { return nil }
      var several: RecordBitmap?
      if hasSeveral > 0 {
        several = RecordBitmap(
          capacity: capacity, bytes: span.extracting(span.clamped(place, count: size)))
        place += size
      }
      let start = range.lowerBound + place
      let contents: Contents
      if layout == 0 {
        guard span.byteCount - place >= values.count * size else { return nil }
        contents = .bitmaps(ValueBitmaps(bytes: bytes, start: start, capacity: capacity))
      } else {
        guard [1, 2, 4].contains(layout) else { return nil }
        let startsSize = hasSeveral > 0 ? 4 * (capacity + 1) : 0
        guard span.byteCount - place >= startsSize else { return nil }
        contents = .numbers(
          ValueNumbers(
            bytes: bytes, starts: hasSeveral > 0 ? start..<(start + startsSize) : nil,
            numbers: (start + startsSize)..<range.upperBound, width: layout))
      }
      return BlockColumn(
        values: values, totals: totals, stated: stated, several: several, contents: contents)
    }
    guard let column else { return nil }
    self = column
  }

  private static func values(in span: RawSpan, at place: inout Int) -> ([String], [Int])? {
    guard let count = span.varint(at: &place), count <= span.byteCount else { return nil }
    var values: [String] = []
    var totals: [Int] = []
    for _ in 0..<count {
      guard let value = span.text(at: &place), let total = span.varint(at: &place) else {
        return nil
      }
      values.append(value)
      totals.append(total)
    }
    return (values, totals)
  }
}

extension RawSpan {
  /// A text after its length in bytes, and moves on behind it; nil where it does not end.
  func text(at place: inout Int) -> String? {
    guard let count = varint(at: &place), count <= byteCount - place else { return nil }
    let bytes = extracting(clamped(place, count: count))
    place += count
    return bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
