import ConsultationModel

/// The values that make the rows or the columns of a crosstab.
struct CrosstabAxis {
  let values: [FieldValue]
  /// Whether the last value is the lack of any, and no value of the field.
  let endsMissing: Bool
  /// Whether some record has several values.
  let isMultiValued: Bool
  private let column: FieldColumn?
  /// Where a record is counted that has no value; nil for nowhere.
  private let unstated: Int?

  /// A field's values among some records of each segment, from which those counted are taken; a
  /// record without any has the last one, except that respondent types have a value for that.
  init(_ field: Field, column: FieldColumn?, records: [RecordBitmap]) {
    let known = column?.values ?? []
    let lacksAny = records.indices.contains { segment in
      !(column.map { records[segment].subtracting($0.segments[segment].stated) } ?? records[segment])
        .isEmpty
    }
    let countsMissing = field != .type && lacksAny
    let stated = known.firstIndex { $0.value == Field.notStated }
    endsMissing = countsMissing && stated == nil
    values = known + (endsMissing ? [.notStated] : [])
    unstated = countsMissing ? stated ?? known.count : nil
    self.column = column
    isMultiValued = records.indices.contains { segment in
      column?.segments[segment].several.map { records[segment].intersectionCount($0) > 0 } ?? false
    }
  }

  /// Whether each value's records are at hand in a segment.
  func hasBitmaps(inSegment segment: Int) -> Bool { column?.segments[segment].hasBitmaps ?? true }

  /// How many of some records of a segment have each value, in the order of `values`.
  func counts(in records: RecordBitmap, ofSegment segment: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: values.count)
    if let column {
      let found = column.counts(in: records, ofSegment: segment)
      for (index, count) in zip(column.valueIndices[segment], found) { counts[index] += count }
    }
    if let unstated { counts[unstated] += lacking(in: records, ofSegment: segment).count }
    return counts
  }

  /// Some records of a segment split by their values, each with its index in `values`; a record
  /// with several is in several parts.
  func parts(of records: RecordBitmap, segment: Int) -> [(index: Int, records: RecordBitmap)] {
    var parts: [(index: Int, records: RecordBitmap)] = []
    if let column {
      for (value, index) in column.valueIndices[segment].enumerated() {
        let part = column.segments[segment].records(withValue: value).intersection(records)
        parts.append((index, part))
      }
    }
    if let unstated { parts.append((unstated, lacking(in: records, ofSegment: segment))) }
    return parts
  }

  /// The indices in `values` of each of some records of a segment.
  func valueIndices(of records: RecordBitmap, segment: Int) -> [[Int]] {
    guard let column else { return records.map { _ in unstated.map { [$0] } ?? [] } }
    let found = column.segments[segment].valueIndices(of: records)
    return found.ends.indices.map { record in
      let indices = found[record].map { column.valueIndices[segment][$0] }
      return indices.isEmpty ? unstated.map { [$0] } ?? [] : indices
    }
  }

  private func lacking(in records: RecordBitmap, ofSegment segment: Int) -> RecordBitmap {
    column.map { records.subtracting($0.segments[segment].stated) } ?? records
  }
}
