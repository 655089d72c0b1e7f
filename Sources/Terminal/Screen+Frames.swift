import CNcurses

extension Screen {
  /// Shows a canvas; sends what has changed since the last one, and nothing if nothing has.
  package func present(_ canvas: Canvas) {
    guard canvas != presented else { return }
    send(sequences.frameStart)
    if presented == nil { ncurses_forget_the_screen() }
    if presented?.size != canvas.size { werase(ncurses.window) }
    for row in 0..<min(canvas.size.rows, size.rows) where isChanged(row, of: canvas) {
      draw(canvas.row(row), in: row)
    }
    curs_set(canvas.cursor == nil ? 0 : 1)
    let cursor = cursorPosition(on: canvas)
    wmove(ncurses.window, Int32(cursor.row), Int32(cursor.column))
    wnoutrefresh(ncurses.window)
    doupdate()
    send(linkBytes(canvas) + sequences.frameEnd)
    presented = canvas
  }

  /// A row as ncurses believes the terminal shows it, for tests.
  func shownRow(_ row: Int) -> String {
    var characters = [wchar_t](repeating: 0, count: size.columns * 5 + 1)
    let count = ncurses_shown(Int32(row), &characters, Int32(size.columns))
    let scalars = characters.prefix(Int(count)).compactMap { Unicode.Scalar(UInt32($0)) }
    return String(String.UnicodeScalarView(scalars))
  }

  private func isChanged(_ row: Int, of canvas: Canvas) -> Bool {
    guard let presented, presented.size == canvas.size else { return true }
    return presented.row(row) != canvas.row(row)
  }

  private func draw(_ cells: ArraySlice<Cell>, in row: Int) {
    let end = cells.lastIndex { $0 != .blank }.map { $0 + 1 } ?? cells.startIndex
    var characters: [cchar_t] = []
    characters.reserveCapacity(cells.count)
    var scalars: [wchar_t] = []
    var style = Style.plain
    var look = palette.look(of: style)
    for cell in cells[..<end] where !cell.isContinuation {
      if cell.style != style {
        style = cell.style
        look = palette.look(of: style)
      }
      // A grapheme is several characters to ncurses if more than one of its scalars takes cells of
      // its own, as in flags and Indic clusters.
      for scalar in cell.text.unicodeScalars {
        if !scalars.isEmpty && scalar.cells > 0 { characters.append(cchar_t(&scalars, look)) }
        scalars.append(wchar_t(scalar.value))
      }
      characters.append(cchar_t(&scalars, look))
    }
    wmove(ncurses.window, Int32(row), 0)
    wadd_wchnstr(ncurses.window, characters, Int32(characters.count))
    let rest = Int32(end - cells.startIndex)
    guard end < cells.endIndex, wmove(ncurses.window, Int32(row), rest) != ERR else { return }
    wclrtoeol(ncurses.window)
  }

  /// Where the terminal's cursor stands, shown or not.
  func cursorPosition(on canvas: Canvas) -> Position {
    let cursor = canvas.cursor ?? Position(row: 0, column: 0)
    return Position(
      row: min(max(0, cursor.row), size.rows - 1),
      column: min(max(0, cursor.column), size.columns - 1))
  }
}

extension cchar_t {
  /// A character of these scalars, which are used up.
  fileprivate init(_ scalars: inout [wchar_t], _ look: Screen.Palette.Look) {
    self.init()
    scalars.append(0)
    setcchar(&self, scalars, look.attributes, look.pair, nil)
    scalars.removeAll(keepingCapacity: true)
  }
}
