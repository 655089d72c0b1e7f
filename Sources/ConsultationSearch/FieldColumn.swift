import ConsultationModel

/// One field of every record of a collection: the blocks' columns, with one list of values.
struct FieldColumn: Sendable {
  /// In the order of the file.
  let values: [FieldValue]
  /// For each block its column.
  let blocks: [BlockColumn]
  /// For each block the places in `values` of its column's values.
  let places: [[Int]]

  init(_ field: Field, of consultation: Consultation, blocks: [Block]) {
    self.blocks = blocks.map { $0.column(of: field) }
    var values = consultation.knownValues(
      of: field, found: field.hasOpenValues ? [] : Set(self.blocks.flatMap(\.values)))
    var known: [String: Int] = [:]
    for (place, value) in values.enumerated() where known[value.value] == nil {
      known[value.value] = place
    }
    places = self.blocks.map { block in
      block.values.map { value in
        if let place = known[value] { return place }
        known[value] = values.count
        values.append(FieldValue(value: value, name: value))
        return values.count - 1
      }
    }
    self.values = values
  }

  /// Adds how many of a block's records have each value to counts in the order of `values`.
  func count(_ records: RecordBitmap, ofBlock block: Int, into counts: inout [Int]) {
    let column = blocks[block]
    let isWhole = column.values.count > 0 && records.count == records.capacity
    let found = isWhole ? column.totals : column.counts(in: records)
    for (place, count) in zip(places[block], found) { counts[place] += count }
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
