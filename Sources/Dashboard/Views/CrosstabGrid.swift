import ConsultationModel
import ConsultationSearch
import Terminal

/// The cells of the crosstab that have room around the cursor, beside their frozen headings.
struct CrosstabGrid {
  private let scene: Scene
  private let rows: [Crosstab.Row]
  private let names: Int
  private let cell: Int
  /// The columns shown, counted as in a cell of the table: 0 holds the bases of the rows.
  private let shown: [Int]

  private var state: AppState { scene.state }
  private var table: Crosstab { state.crosstab }
  private var cursor: CrosstabChoice.Cell { state.crosstabCursor }

  init(_ scene: Scene, columns: Int) {
    self.scene = scene
    rows = scene.state.crosstabRows
    let table = scene.state.crosstab
    let widths = rows.map { scene.typesetter.width(of: $0.name) }
    names = min(widths.max() ?? 0, max(10, columns / 3))
    // Wide enough for a heading on three lines that cuts no common word, and for the numbers.
    let headings = table.columns.map { column in
      let words = column.name.split(separator: " ").map { scene.typesetter.width(of: String($0)) }
      return max(min(words.max() ?? 0, 12), (scene.typesetter.width(of: column.name) + 4) / 3)
    }
    cell = min(max(headings.max() ?? 0, 8), columns < 60 ? 9 : 14) + 2
    let room = max(1, (columns - RecordList.gutter - names) / cell)
    shown = Self.window(
      around: scene.state.crosstabCursor.column, of: table.columns.count + 1, room: room)
  }

  /// The bases always, then so many columns that the cursor's is among them.
  private static func window(around chosen: Int, of count: Int, room: Int) -> [Int] {
    guard count > room, room > 1 else { return room > 1 ? Array(0..<count) : [chosen] }
    let others = room - 1
    let last = max(others, min(count - 1, max(chosen, others)))
    return [0] + Array(last - others + 1...last)
  }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    let heading = headingLines(atMost: state.isCompact ? 1 : 3)
    var row = area.row
    for (line, text) in heading.enumerated() {
      drawing.write(text, row: row + line, column: area.column + 2, columns: area.columns - 2)
      for (index, column) in shown.enumerated() {
        drawing.addTarget(
          Rectangle(
            row: row + line, column: area.column + 2 + names + index * cell, rows: 1, columns: cell),
          .selectCell(CrosstabChoice.Cell(row: 0, column: column)))
      }
    }
    row += heading.count
    draw(0, at: row, on: &drawing, in: area)
    row += 1
    if !state.isCompact {
      drawing.rule(row: row, column: area.column + 2, columns: min(area.columns - 2, width))
      row += 1
    }
    let height = max(1, area.row + area.rows - row)
    let first = max(0, min(cursor.row - 1 - height / 2, rows.count - height))
    for index in first..<min(rows.count, first + height) {
      draw(index + 1, at: row + index - first, on: &drawing, in: area)
    }
  }

  /// Which columns are shown, where not all have room; empty where they have.
  var window: String {
    let count = table.columns.count
    guard shown.count <= count, let last = shown.last, last > 0 else { return "" }
    let first = shown.first { $0 > 0 } ?? last
    return "columns \(first)–\(last) of \(count)"
  }

  private var width: Int { names + shown.count * cell }

  /// The names of the columns, flush right over their numbers, on as many lines as they need.
  private func headingLines(atMost limit: Int) -> [StyledText] {
    let wrapped = shown.map { column -> [StyledText] in
      let name = column == 0 ? "all" : table.columns[column - 1].name
      let arrow =
        state.crosstabChoice.sort.flatMap { sort in
          sort.column == column ? (sort.isDescending ? " ↓" : " ↑") : nil
        } ?? ""
      let style: Style = column == cursor.column ? StyleSheet.heading : .plain
      var lines = scene.wrapped(StyledText(name + arrow, style), to: cell - 2)
      if lines.count > limit {
        let rest = StyledText(lines[(limit - 1)...].map(\.plain).joined(separator: " "), style)
        lines = lines.prefix(limit - 1) + [scene.typesetter.truncated(rest, to: cell - 2)]
      }
      return lines
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = StyledText(String(repeating: " ", count: names))
      for lines in wrapped {
        let index = line - (height - lines.count)
        let word = index >= 0 ? lines[index] : StyledText()
        text.append(scene.typesetter.padded(word, to: cell, alignment: .right))
      }
      return text
    }
  }

  /// One row of the table; row 0 is that of the bases.
  ///
  /// Of the cursor's row only the name stands out: a row of emphasized numbers would have to be
  /// sent anew at each move.
  private func draw(_ tableRow: Int, at row: Int, on drawing: inout Drawing, in area: Rectangle) {
    guard row < area.row + area.rows else { return }
    let isChosen = tableRow == cursor.row
    let name = tableRow == 0 ? "base" : rows[tableRow - 1].name
    if isChosen {
      drawing.write(
        StyledText("▌", StyleSheet.accent), row: row, column: area.column, columns: 1)
    }
    drawing.write(
      scene.typesetter.truncated(
        StyledText(name, isChosen ? StyleSheet.heading : .plain), to: names),
      row: row, column: area.column + 2, columns: names)
    for (index, column) in shown.enumerated() {
      let start = area.column + 2 + names + index * cell
      let cell = CrosstabChoice.Cell(row: tableRow, column: column)
      draw(cell, at: Position(row: row, column: start), on: &drawing)
    }
  }

  /// A number and, around that of the cursor, its marks.
  private func draw(
    _ cell: CrosstabChoice.Cell, at origin: Position, on drawing: inout Drawing
  ) {
    let isChosen = cell == cursor
    let isNothing = count(of: cell) == 0
    let number = StyledText(
      words(of: cell), isChosen ? .bold : isNothing ? StyleSheet.support : .plain)
    var text = scene.typesetter.padded(number, to: self.cell, alignment: .right)
    if isChosen {
      let inner = scene.typesetter.width(of: number)
      let gap = max(0, self.cell - inner - 1)
      text = StyledText(String(repeating: " ", count: gap))
      text.append("▐", StyleSheet.accent)
      text.append(words(of: cell), Style.bold.with(.reverse))
      drawing.canvas.cursor = Position(
        row: origin.row, column: origin.column + max(0, self.cell - inner))
    }
    drawing.write(text, row: origin.row, column: origin.column, columns: self.cell)
    drawing.addTarget(
      Rectangle(row: origin.row, column: origin.column, rows: 1, columns: self.cell),
      .selectCell(cell))
  }

  /// A cell's count or share; `·` where there is no base to be a share of.
  private func words(of cell: CrosstabChoice.Cell) -> String {
    let count = count(of: cell)
    let base: Int? =
      switch state.crosstabChoice.measure {
      case .counts: nil
      case .shareOfColumn where cell.row > 0:
        cell.column == 0 ? table.base : table.columns[cell.column - 1].base
      case .shareOfRow where cell.column > 0:
        cell.row == 0 ? table.base : rows[cell.row - 1].base
      case .shareOfColumn, .shareOfRow: nil
      }
    guard let base else { return DecimalWords.grouped(count) }
    return base == 0 ? "·" : Percentage(Double(count) / Double(base)).toOnePlace
  }

  private func count(of cell: CrosstabChoice.Cell) -> Int {
    switch (cell.row, cell.column) {
    case (0, 0): table.base
    case (0, let column): table.columns[column - 1].base
    case (let row, 0): rows[row - 1].base
    case (let row, let column): rows[row - 1].cells[column - 1]
    }
  }
}
