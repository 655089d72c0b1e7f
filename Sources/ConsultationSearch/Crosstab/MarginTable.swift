/// A table of counts whose last row holds the totals of its columns, and its last column those of
/// its rows; their common cell, the last of all, holds the total of either.
///
/// A row or a column is a sum: parts, and at its end their total. Where a record has two values, as
/// a passage has two themes, the parts of a sum come to more than its total, and where it has none
/// to less; but no part is ever larger than the total.
struct MarginTable: Sendable {
  let rowCount: Int
  let columnCount: Int
  private let numbers: [Int]
  /// For each sum, how many of its parts are as large as the total.
  private let fullParts: [Int]
  /// For each sum, whether its parts come to the total.
  private let addsUp: [Bool]
  /// How the value of each sum stands; sums of totals are open.
  private let standings: [ValueStanding]

  /// One number of the table.
  struct Cell: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  /// One number, and whether it is to be one more or one less.
  struct Change: Equatable, Sendable {
    var cell: Cell
    /// 1 or -1.
    var difference: Int
  }

  /// The counts of a crosstab with its bases as totals, transposed round where its readers expect it.
  init(_ crosstab: Crosstab, _ knowledge: CrosstabKnowledge) {
    let crosstabRows = crosstab.rows + [crosstab.missingRow].compactMap(\.self)
    let rows =
      crosstabRows.map { $0.cells + [$0.base] }
      + [crosstab.columns.map(\.base) + [crosstab.base]]
    let rowStandings = knowledge.rows + [.open]
    let columnStandings = knowledge.columns + [.open]
    guard knowledge.isTransposed else {
      self.init(rows, standings: rowStandings + columnStandings)
      return
    }
    let transposed = rows[0].indices.map { column in rows.map { $0[column] } }
    self.init(transposed, standings: columnStandings + rowStandings)
  }

  /// Rows of one length, none of them empty.
  private init(_ rows: [[Int]], standings: [ValueStanding]) {
    let width = rows[0].count
    self.standings = standings
    rowCount = rows.count
    columnCount = width
    numbers = rows.flatMap(\.self)
    let columns = (0..<width).map { column in rows.map { $0[column] } }
    fullParts = (rows + columns).map { sum in sum.dropLast().count { $0 == sum.last } }
    addsUp = (rows + columns).map { sum in sum.dropLast().reduce(0, +) == sum.last }
  }

  /// The same table with other numbers, row by row.
  func replacing(_ numbers: [Int]) -> MarginTable {
    let rows = (0..<rowCount).map { row in
      Array(numbers[row * columnCount..<(row + 1) * columnCount])
    }
    return MarginTable(rows, standings: standings)
  }

  /// All numbers, row by row.
  var values: [Int] { numbers }

  func cell(at index: Int) -> Cell {
    Cell(row: index / columnCount, column: index % columnCount)
  }

  /// Whether a number can be one more whatever changes beside it.
  func canRise(_ cell: Cell) -> Bool {
    [rowSum(of: cell), columnSum(of: cell)].allSatisfy { sum in
      addsUp[sum] || isTotal(cell, of: sum) || self[cell] < total(of: sum)
    }
  }

  /// Whether a number can be one less whatever changes beside it.
  func canFall(_ cell: Cell) -> Bool {
    self[cell] > 0
      && [rowSum(of: cell), columnSum(of: cell)].allSatisfy { sum in
        addsUp[sum] || !isTotal(cell, of: sum) || fullParts[sum] == 0
      }
  }

  subscript(cell: Cell) -> Int { numbers[index(of: cell)] }

  /// Where a number stands when all are counted row by row.
  func index(of cell: Cell) -> Int { cell.row * columnCount + cell.column }

  /// All cells, row by row.
  var cells: [Cell] {
    (0..<rowCount).flatMap { row in
      (0..<columnCount).map { Cell(row: row, column: $0) }
    }
  }

  /// The rows, then the columns, as one numbering of sums.
  var sumCount: Int { rowCount + columnCount }

  /// How the value of a row or column stands.
  func standing(of sum: Int) -> ValueStanding { standings[sum] }

  /// Whether a number is 0 for certain.
  func isRuledOut(_ cell: Cell) -> Bool {
    standings[rowSum(of: cell)] == .ruledOut || standings[columnSum(of: cell)] == .ruledOut
  }

  /// Whether a number may take part in a change. One of a value that is ruled out is known to stay
  /// 0, and nobody has to believe that one not asked for makes up for one that is.
  func isOpen(_ cell: Cell) -> Bool {
    standings[rowSum(of: cell)] == .open && standings[columnSum(of: cell)] == .open
  }

  func rowSum(of cell: Cell) -> Int { cell.row }

  func columnSum(of cell: Cell) -> Int { rowCount + cell.column }

  /// How many numbers a sum has, its total among them.
  func length(of sum: Int) -> Int { sum < rowCount ? columnCount : rowCount }

  /// The cell of one number of a sum; that of the total is the last.
  func cell(_ position: Int, of sum: Int) -> Cell {
    sum < rowCount
      ? Cell(row: sum, column: position) : Cell(row: position, column: sum - rowCount)
  }

  /// The column of a number that is looked at in its row, and the other way round.
  func otherSum(of cell: Cell, than sum: Int) -> Int {
    sum < rowCount ? columnSum(of: cell) : rowSum(of: cell)
  }

  func isTotal(_ cell: Cell, of sum: Int) -> Bool {
    sum < rowCount ? cell.column == columnCount - 1 : cell.row == rowCount - 1
  }

  /// How a cell of a sum changes so that, together with another's change, the sum stays as it is;
  /// nil where no table of counts would have both changes.
  func change(of cell: Cell, balancing other: Change, in sum: Int) -> Change? {
    guard isOpen(cell) else { return nil }
    let isTotal = isTotal(cell, of: sum)
    let hasTotal = isTotal || self.isTotal(other.cell, of: sum)
    let change = Change(
      cell: cell, difference: hasTotal ? other.difference : -other.difference)
    guard self[cell] + change.difference >= 0 else { return nil }
    guard hasTotal else {
      let rising = change.difference > 0 ? cell : other.cell
      return self[rising] < total(of: sum) ? change : nil
    }
    if change.difference > 0 { return change }
    let falling = isTotal ? other.cell : cell
    let otherFullParts = fullParts[sum] - (self[falling] == total(of: sum) ? 1 : 0)
    return otherFullParts == 0 ? change : nil
  }

  private func total(of sum: Int) -> Int {
    sum < rowCount
      ? numbers[sum * columnCount + columnCount - 1]
      : numbers[(rowCount - 1) * columnCount + sum - rowCount]
  }
}
