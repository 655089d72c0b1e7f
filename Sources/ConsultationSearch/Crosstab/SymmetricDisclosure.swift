/// Chooses the numbers to hide of a table of one field by itself, such as theme by theme.
///
/// A cell equals the one that mirrors it, and a value beside itself its base, so that they are
/// hidden together. Where anything is, the number of all records is too: from it and the rest, what
/// is hidden alone would follow, as the records with two themes do from those with either. A hidden
/// base takes all of its row and column with it.
struct SymmetricDisclosure {
  private let table: MarginTable
  /// Whether each number is hidden, row by row.
  private(set) var isHidden: [Bool]
  private let valueCount: Int
  /// Numbers below it are hidden: for a minimum of 1 the ones too, as what is hidden would else be
  /// known to be 0.
  private let limit: Int

  /// Takes a table of as many rows as columns.
  init(_ table: MarginTable, minimum: Int) {
    self.table = table
    isHidden = table.values.map { _ in false }
    valueCount = table.rowCount - 1
    limit = max(minimum, 2)
    let numbers = table.cells.filter { !table.isRuledOut($0) }
    guard numbers.contains(where: { table[$0] < minimum }) else { return }
    for cell in numbers where table[cell] < limit { hide(cell.row, cell.column) }
    for value in 0..<valueCount where table[base(of: value)] < limit { hideWhole(value) }
    hide(valueCount, valueCount)
    hideBounded()
    if minimum == 1, hidesOneAlone {
      for cell in numbers { hide(cell.row, cell.column) }
    }
  }

  private func base(of value: Int) -> MarginTable.Cell {
    MarginTable.Cell(row: value, column: valueCount)
  }

  private func isHidden(_ row: Int, _ column: Int) -> Bool {
    isHidden[row * table.columnCount + column]
  }

  private mutating func hide(_ row: Int, _ column: Int) {
    isHidden[row * table.columnCount + column] = true
    isHidden[column * table.columnCount + row] = true
  }

  private mutating func hideWhole(_ value: Int) {
    for other in 0...valueCount
    where !table.isRuledOut(MarginTable.Cell(row: value, column: other)) { hide(value, other) }
  }

  /// Hides the values of each hidden cell that would be known to be as large as a hidden one can
  /// be: at least as many records of a third value have both as the two have too many of it.
  private mutating func hideBounded() {
    for third in 0..<valueCount where !isHidden(third, valueCount) {
      let base = table[base(of: third)]
      let shared = (0..<valueCount).filter { $0 != third && !isHidden($0, third) }
      for value in shared where 2 * count(value, third) >= base {
        for other in shared
        where other != value && isHidden(value, other)
          && count(value, third) + count(other, third) - base >= limit - 1
        {
          hideWhole(value)
          hideWhole(other)
        }
      }
    }
  }

  private func count(_ value: Int, _ other: Int) -> Int {
    table[MarginTable.Cell(row: value, column: other)]
  }

  private var hidesOneAlone: Bool {
    let hidden = (0..<valueCount).map { row in
      (row...valueCount).count { isHidden(row, $0) }
    }
    return hidden.reduce(0, +) <= 1
  }
}
