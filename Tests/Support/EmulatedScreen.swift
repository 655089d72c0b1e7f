/// The cells of a terminal, and what its control sequences do to them.
package struct EmulatedScreen {
  /// One cell of the screen: a character with its marks, and how it looks.
  package struct Cell: Equatable {
    /// Empty where the character to the left reaches into this cell.
    package var text = " "
    package var look = Look()
  }

  /// How a character looks, in the numbers of SGR sequences.
  package struct Look: Hashable {
    /// 1 bold, 2 dim, 3 italic, 4 underline, 7 reverse.
    package var traits: Set<Int> = []
    /// 0 to 255; nil for the terminal's own.
    package var foreground: Int?
    package var background: Int?
  }

  package private(set) var columns: Int
  package private(set) var cells: [[Cell]]
  package var row = 0 { didSet { isBeyondEnd = false } }
  package var column = 0 { didSet { isBeyondEnd = false } }
  var pen = Look()
  private var region: ClosedRange<Int>
  /// Whether the last column has been written and the next character begins a row.
  private var isBeyondEnd = false
  private var lastCharacter = Cell()

  init(columns: Int, rows: Int) {
    self.columns = columns
    region = 0...rows - 1
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  var rows: Int { cells.count }

  /// As xterm does without reflowing: what is cut off is lost.
  mutating func resize(columns: Int, rows: Int) {
    cells = (0..<rows).map { row in
      let old = row < cells.count ? cells[row] : []
      return (0..<columns).map { $0 < old.count ? old[$0] : Cell() }
    }
    self.columns = columns
    region = 0...rows - 1
    (row, column) = (min(row, rows - 1), min(column, columns - 1))
  }

  mutating func write(_ scalar: Unicode.Scalar) {
    guard scalar.columns > 0 else { return addMark(scalar) }
    if isBeyondEnd || column + scalar.columns > columns {
      column = 0
      feedLine()
    }
    let cell = Cell(text: String(scalar), look: pen)
    lastCharacter = cell
    let end = column + scalar.columns
    splitCharacter(at: column)
    splitCharacter(at: end)
    cells[row][column] = cell
    if scalar.columns == 2, end <= columns { cells[row][end - 1] = Cell(text: "", look: pen) }
    column = min(end, columns - 1)
    isBeyondEnd = end >= columns
  }

  /// Half of a wide character that is written over leaves a blank.
  private mutating func splitCharacter(at cellColumn: Int) {
    guard cellColumn > 0, cellColumn < columns, cells[row][cellColumn].text.isEmpty else { return }
    cells[row][cellColumn - 1].text = " "
    cells[row][cellColumn].text = " "
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    var cellColumn = isBeyondEnd ? column : column - 1
    if cellColumn > 0, cells[row][cellColumn].text.isEmpty { cellColumn -= 1 }
    guard cellColumn >= 0 else { return }
    cells[row][cellColumn].text.unicodeScalars.append(scalar)
  }

  mutating func repeatCharacter(_ count: Int) {
    for scalar in lastCharacter.text.unicodeScalars.prefix(1) {
      for _ in 0..<count { write(scalar) }
    }
  }

  mutating func feedLine() {
    if row == region.upperBound { scroll(by: 1) } else { row = min(row + 1, rows - 1) }
  }

  mutating func feedBack() {
    if row == region.lowerBound { scroll(by: -1) } else { row = max(row - 1, 0) }
  }

  /// Upwards by so many rows within the region; downwards where less than none.
  mutating func scroll(by count: Int) { shift(region, by: count) }

  /// Opens so many rows at the cursor; closes them where less than none.
  mutating func insertRows(_ count: Int) {
    guard region.contains(row) else { return }
    shift(row...region.upperBound, by: -count)
  }

  private mutating func shift(_ part: ClosedRange<Int>, by count: Int) {
    let old = cells
    for row in part {
      cells[row] = part.contains(row + count) ? old[row + count] : blankRow
    }
  }

  /// Opens so many cells at the cursor; closes them where less than none.
  mutating func insertCells(_ count: Int) {
    var line = cells[row]
    if count > 0 {
      line.insert(contentsOf: blankRow.prefix(min(count, columns)), at: column)
    } else {
      line.removeSubrange(column..<min(columns, column - count))
      line += blankRow
    }
    cells[row] = Array(line.prefix(columns))
  }

  mutating func erase(_ part: Range<Int>) {
    let part = part.clamped(to: 0..<columns)
    splitCharacter(at: part.lowerBound)
    splitCharacter(at: part.upperBound)
    for cellColumn in part { cells[row][cellColumn] = blank }
  }

  mutating func eraseRows(_ part: Range<Int>) {
    for row in part.clamped(to: 0..<rows) { cells[row] = blankRow }
  }

  mutating func setRegion(_ top: Int, _ bottom: Int) {
    guard top >= 0, top < bottom, bottom < rows else { return }
    region = top...bottom
    (row, column) = (0, 0)
  }

  /// What is erased takes the background of the pen.
  private var blank: Cell { Cell(text: " ", look: Look(background: pen.background)) }
  private var blankRow: [Cell] { Array(repeating: blank, count: columns) }
}

extension Unicode.Scalar {
  /// The cells that it takes by the rules that terminals agree on: marks none, East Asian wide
  /// characters and emoji two.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}
