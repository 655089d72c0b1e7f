/// A crosstab in the making, record by record.
struct CrosstabCount {
  private var table: Crosstab
  private let rows: CrosstabAxis
  private let columns: CrosstabAxis

  /// `isTurned` is that of the crosstab.
  init(rows: CrosstabAxis, columns: CrosstabAxis, isTurned: Bool) {
    self.rows = rows
    self.columns = columns
    let zeros = [Int](repeating: 0, count: columns.values.count)
    table = Crosstab(
      base: 0,
      columns: zip(columns.values, columns.standings).map {
        Crosstab.Column(value: $0.value, name: $0.name, base: 0, standing: $1)
      },
      rows: zip(rows.values, rows.standings).map {
        Crosstab.Row(value: $0.value, name: $0.name, base: 0, cells: zeros, standing: $1)
      })
    table.isTurned = isTurned
  }

  mutating func count(_ record: Int) {
    table.base += 1
    let columns = columns.places(of: record)
    for column in columns { table.columns[column].base += 1 }
    for row in rows.places(of: record) {
      table.rows[row].base += 1
      for column in columns { table.rows[row].cells[column] += 1 }
    }
  }

  /// The records counted so far.
  var crosstab: Crosstab {
    var crosstab = table
    if rows.endsUnstated { crosstab.unstatedRow = crosstab.rows.popLast() }
    return crosstab
  }
}
