import CNcurses

extension Screen {
  /// The bytes that make links of the cells of a canvas that ncurses has just shown, and plain text
  /// of cells that were links before; none where all is as it was.
  ///
  /// ncurses knows nothing of links, so their cells are written once more as it wrote them. Its
  /// cursor and attributes are where it left them afterwards.
  func linkBytes(_ canvas: Canvas) -> [UInt8] {
    guard sequences.hasLinks else { return [] }
    let former = presented?.links ?? []
    var bytes: [UInt8] = []
    for link in former where !canvas.links.contains(link) {
      bytes += rewritten(link.row, canvas.wholeGraphemes(link), of: canvas)
    }
    for link in canvas.links where !former.contains(link) || isTouched(link, of: canvas) {
      bytes += rewritten(link.row, link.columns, of: canvas, leadingTo: link.address)
    }
    guard !bytes.isEmpty else { return [] }
    let cursor = cursorPosition(on: canvas)
    return bytes + sequences.move(row: cursor.row, column: cursor.column)
  }

  /// Whether ncurses may have written over some of a link's cells: it writes from the first to the
  /// last cell that changed in a row and, to move the cursor, sometimes what it passes over.
  private func isTouched(_ link: Canvas.Link, of canvas: Canvas) -> Bool {
    guard let presented, presented.size == canvas.size else { return true }
    let cursor = cursorPosition(on: canvas)
    if cursor.row == link.row, cursor.column > link.columns.lowerBound { return true }
    return (link.columns.lowerBound..<canvas.size.columns).contains { column in
      presented[link.row, column] != canvas[link.row, column]
    }
  }

  /// Cells of a row as ncurses writes them, leading to an address or nowhere.
  private func rewritten(
    _ row: Int, _ columns: Range<Int>, of canvas: Canvas, leadingTo address: WebAddress? = nil
  ) -> [UInt8] {
    let columns = columns.clamped(to: 0..<size.columns)
    guard row < size.rows, !columns.isEmpty else { return [] }
    var bytes = sequences.move(row: row, column: columns.lowerBound)
    if let address { bytes += Array(Hyperlink.start(address).utf8) }
    var style: Style?
    for column in columns {
      let cell = canvas[row, column]
      if cell.style != style {
        bytes += sequences.look(palette.look(of: cell.style))
        style = cell.style
      }
      bytes += Array(cell.text.utf8)
    }
    if address != nil { bytes += Array(Hyperlink.end.utf8) }
    return bytes + sequences.look(palette.look(of: .plain))
  }
}

extension Canvas {
  /// The columns of a former link, widened so that no grapheme of now is cut.
  fileprivate func wholeGraphemes(_ link: Link) -> Range<Int> {
    var (first, end) = (link.columns.lowerBound, link.columns.upperBound)
    while first > 0, self[link.row, first].isContinuation { first -= 1 }
    while self[link.row, end].isContinuation { end += 1 }
    return first..<end
  }
}
