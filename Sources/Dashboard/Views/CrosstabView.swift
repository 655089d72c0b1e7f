import ConsultationModel
import ConsultationSearch
import Terminal

/// Themes against an attribute: counts or shares, with the headings and bases always in sight.
struct CrosstabView {
  let scene: Scene

  private var state: AppState { scene.state }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let width = area.columns - RecordList.gutter
    guard !state.crosstab.rows.isEmpty else {
      let nothing = state.crosstab.refusal ?? "No themes to count by."
      let note = StyledText(scene.emptyNote(in: .table, nothing))
      EmptyPane(.table, in: state, scene.wrapped(note, to: width)).draw(on: &drawing, in: area)
      return
    }
    let words = self.notes(columns: width)
    // The table itself comes before what is said of it.
    let notes = area.rows < words.count + 12 ? [] : words
    let table = CrosstabGrid(scene, columns: area.columns)
    let measure = state.crosstabChoice.measure.rawValue
    let window = StyledText(
      state.isCompact ? "\(table.window) \(measure)" : table.window)
    let chosen = scene.spread(chosenCell, window, over: width)
    let opening = state.isCompact ? [chosen] : [choices(width), chosen, StyledText()]
    for (row, line) in opening.enumerated() {
      drawing.write(line, row: area.row + row, column: area.column + 2, columns: width)
    }
    let grid = Rectangle(
      row: area.row + opening.count, column: area.column,
      rows: area.rows - opening.count - notes.count, columns: area.columns)
    table.draw(on: &drawing, in: grid)
    for (row, line) in notes.enumerated() {
      drawing.write(
        line, row: grid.row + grid.rows + row, column: area.column + 2, columns: width)
    }
  }

  /// What is against what, and the measures, the chosen one between marks.
  private func choices(_ columns: Int) -> StyledText {
    var left = StyledText("theme × ", StyleSheet.support)
    left.append(name(of: state.crosstabChoice.columns), StyleSheet.heading)
    left.append("   ")
    for measure in CrosstabChoice.Measure.allCases {
      let isChosen = measure == state.crosstabChoice.measure
      left.append(isChosen ? "▸" : " ", StyleSheet.accent)
      left.append(measure.rawValue, isChosen ? .bold : StyleSheet.support)
      left.append(isChosen ? "◂" : " ", StyleSheet.accent)
    }
    let base = DecimalWords.grouped(state.crosstab.base)
    let noun = state.crosstab.base == 1 ? "passage" : "passages"
    return scene.spread(left, StyledText("\(base) \(noun)"), over: columns)
  }

  private func name(of field: Field) -> String {
    field == .type ? "respondent type" : field.name
  }

  /// The cell of the cursor in full, since its headings may have been cut.
  private var chosenCell: StyledText {
    let cursor = state.crosstabCursor
    let rows = state.crosstabRows
    let row = cursor.row > 0 ? rows[cursor.row - 1] : nil
    let column = cursor.column > 0 ? state.crosstab.columns[cursor.column - 1] : nil
    var line = StyledText(
      [row?.name ?? "All themes", column?.name ?? "all"].joined(separator: " × "), .bold)
    let count =
      switch (row, column) {
      case (let row?, _?): row.cells[cursor.column - 1]
      case (let row?, nil): row.base
      case (nil, let column?): column.base
      case (nil, nil): state.crosstab.base
      }
    line.append(": \(DecimalWords.grouped(count))")
    if let row, let column {
      let shares = [
        column.base > 0 ? "\(Percentage(Double(count) / Double(column.base))) of column" : nil,
        row.base > 0 ? "\(Percentage(Double(count) / Double(row.base))) of row" : nil,
      ]
      line.append(
        ", " + shares.compactMap(\.self).joined(separator: ", "))
    }
    return line
  }

  private func notes(columns: Int) -> [StyledText] {
    let words =
      "A passage with two themes counts once in each row; the base counts it once. Every count is "
      + "shown, however small: whoever can list the passages can count them."
    return [StyledText()]
      + scene.wrapped(StyledText(words, StyleSheet.aside), to: min(columns, 100))
  }
}
