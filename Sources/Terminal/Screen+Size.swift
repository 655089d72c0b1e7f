import CNcurses

extension Screen {
  /// How far ncurses counts rows and columns, which it keeps in 16 bits.
  private static let mostCells: Int32 = 32_767

  /// So many cells take some hundred bytes each; what lies below stays empty.
  private static let largestArea: Int32 = 1 << 22

  /// Fits to the size that the terminal has now; LINES and COLUMNS count where it does not say.
  func takeSize() {
    var rows = getmaxy(ncurses.window)
    var columns = getmaxx(ncurses.window)
    if terminal_size(terminal, &rows, &columns) {
      columns = min(columns, Self.mostCells)
      rows = min(rows, Self.mostCells, Self.largestArea / columns)
      resize_term(rows, columns)
      wresize(ncurses.window, rows, columns)
    }
    size = Size(columns: Int(columns), rows: Int(rows))
    presented = nil
    prepareToLeave()
  }

  /// Has ncurses begin with the size of terminfo's entry where that of the terminal would not fit its
  /// numbers; it is resized before anything is drawn.
  static func passOverHugeSize(of terminal: Int32) {
    var (rows, columns) = (Int32(0), Int32(0))
    let isKnown = terminal_size(terminal, &rows, &columns)
    let area = Int(rows) * Int(columns)
    let isHuge = max(rows, columns) > mostCells || area > largestArea
    use_env(!isKnown || !isHuge)
  }
}
