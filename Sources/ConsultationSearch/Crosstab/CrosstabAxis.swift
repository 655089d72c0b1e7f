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

  /// A field's values among some records, from which those counted are taken; a record without any
  /// has the last one, except that respondent types have a value for that.
  init(
    _ field: Field, column: FieldColumn?, records: [Int], constraint: FieldConstraint?
  ) {
    let known = column?.values ?? []
    let lacksAny = records.contains { column?.places(of: $0).isEmpty ?? true }
    let countsUnstated = field != .type && lacksAny
    let stated = known.firstIndex { $0.value == Field.notStated }
    endsUnstated = countsUnstated && stated == nil
    values = known + (endsUnstated ? [.notStated] : [])
    unstated = countsUnstated ? stated ?? known.count : nil
    self.column = column
    let hasSeveral = records.contains { (column?.places(of: $0).count ?? 0) > 1 }
    standings = values.indices.map { place in
      constraint?.standing(of: place < known.count ? place : nil, hasSeveral: hasSeveral) ?? .open
    }
  }

  /// The places in `values` of one record's values.
  func places(of record: Int) -> ArraySlice<Int> {
    let stated = column?.places(of: record) ?? []
    guard stated.isEmpty, let unstated else { return stated }
    return [unstated]
  }
}
