import ConsultationModel

/// One field of every record of a collection: the segments' columns, with one list of values.
struct FieldColumn: Sendable {
  /// In the order of the file.
  let values: [FieldValue]
  /// For each segment its column.
  let segments: [SegmentColumn]
  /// For each segment the indices in `values` of its column's values.
  let valueIndices: [[Int]]

  init(_ field: Field, of consultation: Consultation, segments: [Segment]) {
    self.segments = segments.map { $0.column(of: field) }
    var values = consultation.knownValues(
      of: field, found: field.hasOpenValues ? [] : Set(self.segments.flatMap(\.values)))
    var known: [String: Int] = [:]
    for (index, value) in values.enumerated() where known[value.value] == nil {
      known[value.value] = index
    }
    valueIndices = self.segments.map { segment in
      segment.values.map { value in
        if let index = known[value] { return index }
        known[value] = values.count
        values.append(FieldValue(value: value, name: value))
        return values.count - 1
      }
    }
    self.values = values
  }

  /// How many of a segment's records have each value of its column.
  func counts(in records: RecordBitmap, ofSegment segment: Int) -> [Int] {
    let column = segments[segment]
    let count = records.count
    if count == 0 { return [Int](repeating: 0, count: column.values.count) }
    return count == records.capacity ? column.totals : column.counts(in: records)
  }

  /// How many records have each of `values`, from the counts of all segments.
  func sums(of counts: [[Int]]) -> [Int] {
    var sums = [Int](repeating: 0, count: values.count)
    for (indices, counts) in zip(valueIndices, counts) {
      for (index, count) in zip(indices, counts) { sums[index] += count }
    }
    return sums
  }
}

extension Field {
  /// Whether its values are only known from records.
  fileprivate var hasOpenValues: Bool {
    switch self {
    case .position, .attribute, .evidence: true
    case .kind, .theme, .type, .source, .question, .status: false
    }
  }
}
