import Terminal

/// Records one below the other, of which one is selected and in sight.
///
/// The list stands still while the selected record is in sight, and else turns to show it.
/// Only what has room is asked for, so that a list may be of any length.
struct RecordList {
  let pane: Pane
  let count: Int
  let selected: Int
  /// How many rows are scrolled out above, where the selected record and what is said under it
  /// have no room together.
  let scroll: Int
  /// Where the list stood when it was last drawn; nil where it is not that list any more.
  let anchor: Anchor?
  let isFocused: Bool
  /// The record at an index, set for the list's width less the gutter.
  let block: (Int) -> Block

  /// Whether the selected record stays marked while another pane has the focus: where it says what
  /// that pane shows.
  private let keepsMark: Bool

  /// The columns left of the records, where the selected one is marked.
  static let gutter = 2

  /// One record of a list.
  struct Block {
    /// Lines over the record that are no part of it, such as a heading.
    var above: [StyledText] = []
    var lines: [StyledText]
    /// Lines under the record that are no part of it, but are scrolled through with it.
    var below: [StyledText] = []
    /// Whether an empty line follows.
    var isSpaced = false

    /// The rows that have something in them to read.
    var wordRows: Int { above.count + lines.count + below.count }

    var rows: Int { wordRows + (isSpaced ? 1 : 0) }
  }

  init(
    _ pane: Pane, in state: AppState, count: Int? = nil, block: @escaping (Int) -> Block
  ) {
    self.pane = pane
    self.count = count ?? state.count(in: pane)
    selected = state.selection(in: pane)
    scroll = state.scroll(in: pane)
    anchor = state.anchor(in: pane)
    isFocused = state.focus == pane
    keepsMark = (pane == .themes && state.tab == .themes) || pane == .sources
    self.block = block
  }

  func draw(on drawing: inout Drawing, in area: Rectangle) {
    guard count > 0, area.rows > 0 else {
      guard isFocused, drawing.canvas.cursor == nil else { return }
      drawing.canvas.cursor = Position(row: area.row, column: area.column + Self.gutter)
      return
    }
    let chosen = block(selected)
    let before = blocks(from: selected - 1, by: -1, atMost: area.rows)
    let after = blocks(from: selected + 1, by: 1, atMost: area.rows)
    let top = startRow(of: chosen, before: before, after: after, height: area.rows)
    let hidden = max(0, top + chosen.wordRows - area.rows)
    var row = top - min(scroll, hidden)
    var earlier = 0
    while row > 0, earlier < before.count {
      row -= before[earlier].rows
      earlier += 1
    }
    var position = selected - earlier
    let first = Anchor(position: position, row: row)
    for block in before.prefix(earlier).reversed() + [chosen] + after where row < area.rows {
      draw(block, at: row, position: position, on: &drawing, in: area)
      row += block.rows
      position += 1
    }
    drawing.viewports[pane] = Viewport(
      pane: area.rows, record: area.rows + hidden, records: position - first.position,
      anchor: first)
  }

  /// The records from an index on, as far as so many rows reach.
  private func blocks(from position: Int, by step: Int, atMost rows: Int) -> [Block] {
    var blocks: [Block] = []
    var left = rows
    var position = position
    while position >= 0, position < count, left > 0 {
      let block = block(position)
      blocks.append(block)
      left -= block.rows
      position += step
    }
    return blocks
  }

  /// The row of the selected block's first line before any scrolling: where the list stands already
  /// or, where the record is not in sight there, where it is best; nearer to an end of the list where
  /// the list ends there, and never so that the record, or what is said under it, is cut without
  /// need.
  private func startRow(
    of chosen: Block, before: [Block], after: [Block], height: Int
  ) -> Int {
    let lines = chosen.lines.count
    guard lines <= height else { return -chosen.above.count }
    let rowsBefore = before.reduce(0) { $0 + $1.rows }
    let rowsAfter = after.reduce(0) { $0 + $1.rows }
    let row = bestRow(of: chosen, before: before, after: after, height: height)
    let start = min(rowsBefore, max(row, height - chosen.rows - rowsAfter))
    let hasRoomForAll = chosen.wordRows <= height
    return min(start, height - (hasRoomForAll ? chosen.wordRows : chosen.above.count + lines))
  }

  /// Where the list stands already; where it has to turn, the top for a way down and the bottom for
  /// a way up, so that what is read next is in sight; and a third down for what is further away.
  private func bestRow(of chosen: Block, before: [Block], after: [Block], height: Int) -> Int {
    guard chosen.wordRows <= height,
      let row = standingRow(of: chosen, before: before, after: after)
    else { return height / 3 }
    let last = height - chosen.wordRows
    if row < 0 { return last }
    return row > last ? 0 : row
  }

  /// The row of the selected block's first line where the list stands; nil where it is further away
  /// than the list was looked through.
  private func standingRow(of chosen: Block, before: [Block], after: [Block]) -> Int? {
    guard let anchor else { return nil }
    let distance = selected - anchor.position
    guard (-after.count - 1...before.count).contains(distance) else { return nil }
    guard distance < 0 else {
      return before.prefix(distance).reduce(anchor.row) { $0 + $1.rows }
    }
    return after.prefix(-distance - 1).reduce(anchor.row - chosen.rows) { $0 - $1.rows }
  }

  private func draw(
    _ block: Block, at row: Int, position: Int, on drawing: inout Drawing, in area: Rectangle
  ) {
    let isScrolled = position == selected && scroll > 0
    let width = area.columns - Self.gutter
    for (line, text) in (block.above + block.lines + block.below).enumerated() {
      let areaRow = row + line
      guard (0..<area.rows).contains(areaRow) else { continue }
      // Where the record itself is scrolled out, the mark goes on along what is said under it.
      let end = block.above.count + block.lines.count + (isScrolled ? block.below.count : 0)
      let isRecord = (block.above.count..<end).contains(line)
      drawing.write(
        text, row: area.row + areaRow, column: area.column + Self.gutter, columns: width)
      guard isRecord else { continue }
      drawing.addTarget(
        Rectangle(row: area.row + areaRow, column: area.column, rows: 1, columns: area.columns),
        .select(pane, position))
      guard position == selected, isFocused || keepsMark else { continue }
      drawing.write(
        StyledText("▌", isFocused ? StyleSheet.accent : StyleSheet.support),
        row: area.row + areaRow, column: area.column, columns: 1)
      guard isFocused, drawing.canvas.cursor == nil else { continue }
      drawing.canvas.cursor = Position(
        row: area.row + areaRow, column: area.column + Self.gutter)
    }
  }
}
