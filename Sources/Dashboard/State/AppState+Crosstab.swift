import ConsultationSearch

extension AppState {
  /// What to ask for the table: the passages that the list of quotes would show, without the
  /// filter to one cell that the table itself gives.
  package var crosstabRequest: CrosstabRequest? {
    guard tab == .crosstab, var request = request(for: .passages) else { return nil }
    request.requirements = [:]
    request.facets = []
    request.order = .file
    request.limit = 0
    return CrosstabRequest(passages: request, columns: crosstabChoice.columns)
  }

  /// The fields that the columns can be chosen from.
  package var crosstabFields: [Field] {
    let questions: [Field] = consultation.questions.isEmpty ? [] : [.question]
    return [.type] + questions + fields.filter(\.isAttribute)
  }

  /// Puts the table's rows in order, after it or its order has changed.
  mutating func orderRows() {
    guard let sort = crosstabChoice.sort else {
      crosstabRows = crosstab.rows
      return
    }
    crosstabRows = crosstab.rows.stablySorted { row in
      let number = sortingNumber(of: row, sort.column)
      return sort.isDescending ? -number : number
    }
  }

  /// The number that a row is sorted by: as it is shown in the column.
  private func sortingNumber(of row: Crosstab.Row, _ column: Int) -> Double {
    guard column > 0, row.cells.indices.contains(column - 1) else { return Double(row.base) }
    let count = Double(row.cells[column - 1])
    return crosstabChoice.measure == .shareOfRow && row.base > 0
      ? count / Double(row.base) : count
  }

  /// The cell that the cursor is on, within the table as it is.
  package var crosstabCursor: CrosstabChoice.Cell {
    CrosstabChoice.Cell(
      row: max(0, min(crosstabChoice.cursor.row, crosstab.rows.count)),
      column: max(0, min(crosstabChoice.cursor.column, crosstab.columns.count)))
  }

  mutating func moveInCrosstab(rows: Int, columns: Int) {
    let here = crosstabCursor
    selectCell(CrosstabChoice.Cell(row: here.row + rows, column: here.column + columns))
  }

  mutating func selectCell(_ cell: CrosstabChoice.Cell) {
    crosstabChoice.cursor = cell
    crosstabChoice.cursor = crosstabCursor
  }

  /// Sorts by the column of the cursor: the most first, then the least, then as in the file.
  mutating func sortCrosstab() {
    let column = crosstabCursor.column
    switch crosstabChoice.sort {
    case let sort? where sort.column == column && sort.isDescending:
      crosstabChoice.sort = CrosstabChoice.Sort(column: column, isDescending: false)
    case let sort? where sort.column == column:
      crosstabChoice.sort = nil
    default:
      crosstabChoice.sort = CrosstabChoice.Sort(column: column, isDescending: true)
    }
    orderRows()
  }

  /// Puts another field into the columns; rows are in the order of the file again.
  mutating func turnColumns(_ step: Int) {
    crosstabChoice.columns = Self.turned(crosstabChoice.columns, by: step, in: crosstabFields)
    crosstabChoice.sort = nil
    crosstabChoice.cursor.column = 0
    orderRows()
  }

  /// Shows the passages that the cell of the cursor counts; nothing where other cells may stand
  /// there in a moment.
  mutating func openCell() {
    guard isCrosstabCurrent else { return }
    let cursor = crosstabCursor
    let rows = crosstabRows
    let row = cursor.row > 0 ? rows[cursor.row - 1] : nil
    let column = cursor.column > 0 ? crosstab.columns[cursor.column - 1] : nil
    let values = [
      row.map { TableCell.Value(field: .theme, value: $0.value, name: $0.name) },
      column.map {
        TableCell.Value(field: crosstabChoice.columns, value: $0.value, name: $0.name)
      },
    ]
    filters.open(TableCell(values: values.compactMap(\.self)))
    tab = .quotes
    focuses[.quotes] = .quotes
    selections[.quotes] = 0
  }
}
