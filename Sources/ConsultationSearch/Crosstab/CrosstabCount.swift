import ConsultationModel

/// A crosstab in the making, record by record.
struct CrosstabCount {
  private(set) var crosstab: Crosstab
  private let rowColumn: FieldColumn?
  private let columnColumn: FieldColumn?
  /// Where in the columns a record is counted that has no value; nil for nowhere.
  private let unstated: Int?

  /// With `countsUnstated`, records without a value of the columns' field have the last column.
  init(rows: FieldColumn?, columns: FieldColumn?, countsUnstated: Bool) {
    rowColumn = rows
    columnColumn = columns
    var values = columns?.values ?? []
    if countsUnstated, !values.contains(where: { $0.value == Field.notStated }) {
      values.append(FieldValue(value: Field.notStated, name: RespondentType.notStated))
    }
    unstated = countsUnstated ? values.firstIndex { $0.value == Field.notStated } : nil
    let zeros = [Int](repeating: 0, count: values.count)
    crosstab = Crosstab(
      base: 0,
      columns: values.map { Crosstab.Column(value: $0.value, name: $0.name, base: 0) },
      rows: (rows?.values ?? []).map {
        Crosstab.Row(value: $0.value, name: $0.name, base: 0, cells: zeros)
      })
  }

  mutating func count(_ record: Int) {
    crosstab.base += 1
    let columns = columns(of: record)
    for column in columns { crosstab.columns[column].base += 1 }
    for row in rowColumn?.places(of: record) ?? [] {
      crosstab.rows[row].base += 1
      for column in columns { crosstab.rows[row].cells[column] += 1 }
    }
  }

  private func columns(of record: Int) -> ArraySlice<Int> {
    let stated = columnColumn?.places(of: record) ?? []
    guard stated.isEmpty, let unstated else { return stated }
    return [unstated]
  }
}
