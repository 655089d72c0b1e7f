import ConsultationModel

/// The values that make the rows or the columns of a crosstab.
struct CrosstabAxis {
  let values: [FieldValue]
  /// How each value stands.
  let standings: [ValueStanding]
  /// Whether the last value is the lack of any, and no value of the field.
  let endsUnstated: Bool
  private let column: FieldColumn?
  /// Where a record is counted that has no value; nil for nowhere.
  private let unstated: Int?

  /// A field's values among some records of each block, from which those counted are taken; a
  /// record without any has the last one, except that respondent types have a value for that.
  init(
    _ field: Field, column: FieldColumn?, records: [RecordBitmap], constraint: FieldConstraint?
  ) {
    let known = column?.values ?? []
    let lacksAny = records.indices.contains { block in
      !(column.map { records[block].subtracting($0.blocks[block].stated) } ?? records[block])
        .isEmpty
    }
    let countsUnstated = field != .type && lacksAny
    let stated = known.firstIndex { $0.value == Field.notStated }
    endsUnstated = countsUnstated && stated == nil
    values = known + (endsUnstated ? [.notStated] : [])
    unstated = countsUnstated ? stated ?? known.count : nil
    self.column = column
    let hasSeveral = records.indices.contains { block in
      column?.blocks[block].several.map { records[block].intersectionCount($0) > 0 } ?? false
    }
    standings = values.indices.map { place in
      constraint?.standing(of: place < known.count ? place : nil, hasSeveral: hasSeveral) ?? .open
    }
  }

  /// Whether each value's records are at hand in a block.
  func hasBitmaps(inBlock block: Int) -> Bool { column?.blocks[block].hasBitmaps ?? true }

  /// How many of some records of a block have each value, in the order of `values`.
  func counts(in records: RecordBitmap, ofBlock block: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: values.count)
    if let column {
      let found = column.counts(in: records, ofBlock: block)
      for (place, count) in zip(column.places[block], found) { counts[place] += count }
    }
    if let unstated { counts[unstated] += lacking(in: records, ofBlock: block).count }
    return counts
  }

  /// Some records of a block split by their values, each with its place in `values`; a record
  /// with several is in several parts.
  func parts(of records: RecordBitmap, block: Int) -> [(place: Int, records: RecordBitmap)] {
    var parts: [(place: Int, records: RecordBitmap)] = []
    if let column {
      for (value, place) in column.places[block].enumerated() {
        let part = column.blocks[block].records(withValue: value).intersection(records)
        parts.append((place, part))
      }
    }
    if let unstated { parts.append((unstated, lacking(in: records, ofBlock: block))) }
    return parts
  }

  /// The places in `values` of each of some records of a block.
  func places(of records: RecordBitmap, block: Int) -> [[Int]] {
    guard let column else { return records.map { _ in unstated.map { [$0] } ?? [] } }
    let found = column.blocks[block].places(of: records)
    return found.ends.indices.map { record in
      let places = found[record].map { column.places[block][$0] }
      return places.isEmpty ? unstated.map { [$0] } ?? [] : places
    }
  }

  private func lacking(in records: RecordBitmap, ofBlock block: Int) -> RecordBitmap {
    column.map { records.subtracting($0.blocks[block].stated) } ?? records
  }
}
