import ConsultationModel

/// A crosstab in the making, block by block.
struct CrosstabCount {
  private var table: Crosstab
  private let rows: CrosstabAxis
  private let columns: CrosstabAxis
  private let request: SearchRequest
  private let collection: RecordCollection
  private let constraints: [FieldConstraint]
  /// How many cells a table has at the most, at eight bytes each.
  private static let mostCells = 1 << 22

  init(
    _ request: SearchRequest, rows: Field, columns: Field, in collection: RecordCollection
  ) {
    self.request = request
    self.collection = collection
    let constraints = FieldConstraint.all(of: request, in: collection)
    let looked = collection.blocks.map { $0.records(of: request.kinds) }
    func axis(_ field: Field) -> CrosstabAxis {
      CrosstabAxis(
        field, column: collection[field], records: looked,
        constraint: constraints.first { $0.field == field })
    }
    self.constraints = constraints
    self.rows = axis(rows)
    self.columns = axis(columns)
    let (rowCount, columnCount) = (self.rows.values.count, self.columns.values.count)
    guard rowCount * columnCount <= Self.mostCells else {
      table = Crosstab(base: 0, columns: [], rows: [])
      table.refusal =
        "A table of \(DecimalWords.grouped(rowCount)) rows and "
        + "\(DecimalWords.grouped(columnCount)) columns is too large to be counted; choose what "
        + "has fewer values."
      table.searched = collection.count
      return
    }
    let zeros = [Int](repeating: 0, count: self.columns.values.count)
    table = Crosstab(
      base: 0,
      columns: zip(self.columns.values, self.columns.standings).map {
        Crosstab.Column(value: $0.value, name: $0.name, base: 0, standing: $1)
      },
      rows: zip(self.rows.values, self.rows.standings).map {
        Crosstab.Row(value: $0.value, name: $0.name, base: 0, cells: zeros, standing: $1)
      })
    table.isTurned = rows.name > columns.name
    table.searched = collection.count
  }

  /// Counts the next block, of which some records match the request's words.
  mutating func count(_ matching: RecordBitmap, ofBlock block: Int) {
    guard table.refusal == nil else { return }
    var records = collection.records(matching, of: request.kinds, inBlock: block)
    for constraint in constraints { constraint.narrow(&records, ofBlock: block) }
    table.base += records.count
    for (column, count) in columns.counts(in: records, ofBlock: block).enumerated() {
      table.columns[column].base += count
    }
    for (row, count) in rows.counts(in: records, ofBlock: block).enumerated() {
      table.rows[row].base += count
    }
    countCells(records, block)
  }

  /// Counts by the bitmaps of either field's values or, where both have too many values for that,
  /// record by record.
  private mutating func countCells(_ records: RecordBitmap, _ block: Int) {
    if rows.hasBitmaps(inBlock: block) {
      for (row, part) in rows.parts(of: records, block: block) {
        for (column, count) in columns.counts(in: part, ofBlock: block).enumerated() {
          table.rows[row].cells[column] += count
        }
      }
    } else if columns.hasBitmaps(inBlock: block) {
      for (column, part) in columns.parts(of: records, block: block) {
        for (row, count) in rows.counts(in: part, ofBlock: block).enumerated() {
          table.rows[row].cells[column] += count
        }
      }
    } else {
      let pairs = zip(
        rows.places(of: records, block: block), columns.places(of: records, block: block))
      for (rows, columns) in pairs {
        for row in rows {
          for column in columns { table.rows[row].cells[column] += 1 }
        }
      }
    }
  }

  /// The records counted so far.
  var crosstab: Crosstab {
    var crosstab = table
    if table.refusal == nil, rows.endsUnstated { crosstab.unstatedRow = crosstab.rows.popLast() }
    return crosstab
  }
}
