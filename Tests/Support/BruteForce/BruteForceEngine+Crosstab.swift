import ConsultationModel
import ConsultationSearch

extension BruteForceEngine {
  package func crosstab(
    _ request: SearchRequest, rows: Field, columns: Field,
    unless isSuperseded: @escaping @Sendable () -> Bool
  ) throws(EngineFailure) -> Crosstab? {
    let filter = BruteForceFilter(request, in: self)
    let looked = records.filter { request.kinds.contains($0.id.kind) }
    let counted = records.filter { filter.admits($0) }
    if isSuperseded() { return nil }
    let (rowAxis, columnAxis) = (axis(rows, of: looked), axis(columns, of: looked))
    var table = Crosstab(
      base: counted.count,
      columns: columnAxis.values.map { column in
        Crosstab.Column(
          value: column.value, name: column.name,
          base: counted.count { columnAxis.values(of: $0).contains(column.value) })
      },
      rows: rowAxis.values.map { row in
        let inRow = counted.filter { rowAxis.values(of: $0).contains(row.value) }
        return Crosstab.Row(
          value: row.value, name: row.name, base: inRow.count,
          cells: columnAxis.values.map { column in
            inRow.count { columnAxis.values(of: $0).contains(column.value) }
          })
      })
    if rowAxis.endsMissing { table.missingRow = table.rows.popLast() }
    table.lastColumnIsMissing = columnAxis.endsMissing
    table.rowsAreMultiValued = looked.contains { $0.values(of: rows).count > 1 }
    table.columnsAreMultiValued = looked.contains { $0.values(of: columns).count > 1 }
    table.generation = progress.generation
    return table
  }

  /// The values of a field, and where those are counted that have none.
  private struct Axis {
    let field: Field
    var values: [BruteForceValue]
    /// Whether the last value is the lack of any.
    var endsMissing = false
    /// Whether there are records without any value that are counted as not stated.
    let countsMissing: Bool

    func values(of record: BruteForceRecord) -> [String] {
      let values = record.values(of: field)
      return values.isEmpty && countsMissing ? ["not stated"] : values
    }
  }

  private func axis(_ field: Field, of records: [BruteForceRecord]) -> Axis {
    var axis = Axis(
      field: field, values: values[field] ?? [],
      countsMissing: field != .type && records.contains { $0.values(of: field).isEmpty })
    if axis.countsMissing, !axis.values.contains(where: { $0.value == "not stated" }) {
      axis.values.append(.notStated)
      axis.endsMissing = true
    }
    return axis
  }
}
