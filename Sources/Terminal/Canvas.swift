/// A grid of cells to draw on, of the size of the screen; what would fall outside is cut off.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  package let typesetter: Typesetter
  /// Where the terminal's cursor stands; nil hides it.
  package var cursor: Position?
  /// The cells that lead to a page of the web.
  package private(set) var links: [Link] = []
  private var cells: [Cell]

  package init(size: Size, typesetter: Typesetter) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.typesetter = typesetter
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// A blank cell outside the canvas.
  package subscript(row: Int, column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
    return cells[row * size.columns + column]
  }

  /// The cells of a row that exists, from left to right.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes on one line, in no more than so many columns, never half of a wide grapheme; returns
  /// the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: StyledText, row: Int, column: Int, columns: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return column }
    let end = column + min(max(0, columns ?? .max), size.columns - column)
    var here = column
    for run in text.runs {
      let start = here
      defer {
        unlink(row, start..<here)
        link(row, start..<here, to: run.link)
      }
      for grapheme in typesetter.graphemes(of: run.text) {
        guard here < end else { return here }
        let isWhole = here >= 0 && here + grapheme.width <= end
        let next = min(end, here + grapheme.width)
        if isWhole {
          put(grapheme, run.style, row: row, column: here)
        } else {
          fill(Rectangle(row: row, column: here, rows: 1, columns: next - here), run.style)
        }
        here = next
      }
    }
    return here
  }

  /// Empties a part of the canvas and gives it a style.
  package mutating func fill(_ rectangle: Rectangle, _ style: Style = .plain) {
    let part = clipped(rectangle)
    for row in part.rows where !part.columns.isEmpty {
      unlink(row, part.columns)
      let start = row * size.columns
      splitGrapheme(before: start + part.columns.lowerBound, in: row)
      splitGrapheme(before: start + part.columns.upperBound, in: row)
      for column in part.columns { cells[start + column] = Cell(text: " ", style: style) }
    }
  }

  private mutating func put(_ grapheme: Grapheme, _ style: Style, row: Int, column: Int) {
    let start = row * size.columns + column
    splitGrapheme(before: start, in: row)
    splitGrapheme(before: start + grapheme.width, in: row)
    cells[start] = Cell(text: grapheme.text, style: style)
    for index in start + 1..<start + grapheme.width {
      cells[index] = Cell(text: "", style: style)
    }
  }

  /// Empties the cells of a grapheme that reaches over the left edge of the cell.
  private mutating func splitGrapheme(before index: Int, in row: Int) {
    let end = (row + 1) * size.columns
    guard index < end, cells[index].isContinuation else { return }
    var first = index
    while cells[first].isContinuation { first -= 1 }
    var last = index
    while last < end, cells[last].isContinuation { last += 1 }
    for part in first..<last { cells[part].text = " " }
  }

  private mutating func link(_ row: Int, _ columns: Range<Int>, to address: WebAddress?) {
    let columns = columns.clamped(to: 0..<size.columns)
    guard let address, !columns.isEmpty else { return }
    links.append(Link(row: row, columns: columns, address: address))
  }

  /// A link that is written over, if only in part, leads nowhere any more.
  private mutating func unlink(_ row: Int, _ columns: Range<Int>) {
    guard !links.isEmpty else { return }
    links.removeAll { $0.row == row && $0.columns.overlaps(columns) }
  }

  private func clipped(_ part: Rectangle) -> (rows: Range<Int>, columns: Range<Int>) {
    let rows = (part.row..<part.row + part.rows).clamped(to: 0..<size.rows)
    let columns = (part.column..<part.column + part.columns).clamped(to: 0..<size.columns)
    return (rows, columns)
  }
}
