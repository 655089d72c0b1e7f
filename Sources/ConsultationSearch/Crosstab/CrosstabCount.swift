import ConsultationModel

/// A crosstab in the making, segment by segment.
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
    constraints = FieldConstraint.all(of: request, in: collection)
    let looked = collection.segments.map { $0.records(of: request.kinds) }
    self.rows = CrosstabAxis(rows, column: collection[rows], records: looked)
    self.columns = CrosstabAxis(columns, column: collection[columns], records: looked)
    let (rowCount, columnCount) = (self.rows.values.count, self.columns.values.count)
    guard rowCount * columnCount <= Self.mostCells else {
      table = Crosstab(base: 0, columns: [], rows: [])
      table.refusal =
        "A table of \(DecimalWords.grouped(rowCount)) rows and "
        + "\(DecimalWords.grouped(columnCount)) columns is too large to be counted; choose what "
        + "has fewer values."
      return
    }
    let zeros = [Int](repeating: 0, count: self.columns.values.count)
    table = Crosstab(
      base: 0,
      columns: self.columns.values.map {
        Crosstab.Column(value: $0.value, name: $0.name, base: 0)
      },
      rows: self.rows.values.map {
        Crosstab.Row(value: $0.value, name: $0.name, base: 0, cells: zeros)
      })
    table.lastColumnIsMissing = self.columns.endsMissing
    table.rowsAreMultiValued = self.rows.isMultiValued
    table.columnsAreMultiValued = self.columns.isMultiValued
  }

  /// Counts the next segment, of which some records match the request's words.
  mutating func count(_ matching: RecordBitmap, ofSegment segment: Int) {
    guard table.refusal == nil else { return }
    var records = collection.records(matching, of: request.kinds, inSegment: segment)
    for constraint in constraints { constraint.narrow(&records, ofSegment: segment) }
    table.base += records.count
    for (column, count) in columns.counts(in: records, ofSegment: segment).enumerated() {
      table.columns[column].base += count
    }
    for (row, count) in rows.counts(in: records, ofSegment: segment).enumerated() {
      table.rows[row].base += count
    }
    countCells(records, segment)
  }

  /// Counts by the bitmaps of either field's values or, where both have too many values for that,
  /// record by record.
  private mutating func countCells(_ records: RecordBitmap, _ segment: Int) {
    if rows.hasBitmaps(inSegment: segment) {
      for (row, part) in rows.parts(of: records, segment: segment) {
        for (column, count) in columns.counts(in: part, ofSegment: segment).enumerated() {
          table.rows[row].cells[column] += count
        }
      }
    } else if columns.hasBitmaps(inSegment: segment) {
      for (column, part) in columns.parts(of: records, segment: segment) {
        for (row, count) in rows.counts(in: part, ofSegment: segment).enumerated() {
          table.rows[row].cells[column] += count
        }
      }
    } else {
      let pairs = zip(
        rows.valueIndices(of: records, segment: segment),
        columns.valueIndices(of: records, segment: segment))
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
    if table.refusal == nil, rows.endsMissing { crosstab.missingRow = crosstab.rows.popLast() }
    return crosstab
  }
}
