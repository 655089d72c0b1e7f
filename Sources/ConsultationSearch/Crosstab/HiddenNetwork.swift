/// A table as a network: each sum a node, each number an edge between its row and its column, and
/// the arcs along which a number can become one more or one less.
///
/// Along a cycle of arcs through hidden numbers every one of them changes, and no sum does. That
/// of an increase leads from the row to the column, but for the totals of rows and of columns,
/// which are parts of one sum and the total of the other: from the column to the row.
struct HiddenNetwork: Sendable {
  let rowCount: Int
  let columnCount: Int
  /// For each number, row by row, the bits below.
  private var bits: [UInt8]
  private static let toColumn: UInt8 = 1
  private static let toRow: UInt8 = 2
  private static let hidden: UInt8 = 4

  /// Takes for impossible what is only possible beside certain changes: in sums whose parts do not
  /// add up to the total, that a part as large as its total grows, and that a total shrinks to
  /// which a part is equal.
  init(_ table: MarginTable, isHidden: [Bool]) {
    rowCount = table.rowCount
    columnCount = table.columnCount
    bits = isHidden.indices.map { index in
      let cell = table.cell(at: index)
      guard table.isOpen(cell) else { return 0 }
      let isTotalOfOne =
        (cell.row == table.rowCount - 1) != (cell.column == table.columnCount - 1)
      var bits: UInt8 = isHidden[index] ? Self.hidden : 0
      if table.canRise(cell) { bits |= isTotalOfOne ? Self.toRow : Self.toColumn }
      if table.canFall(cell) { bits |= isTotalOfOne ? Self.toColumn : Self.toRow }
      return bits
    }
  }

  /// The rows, then the columns.
  var nodeCount: Int { rowCount + columnCount }

  func row(of index: Int) -> Int { index / columnCount }

  func column(of index: Int) -> Int { rowCount + index % columnCount }

  func isHidden(_ index: Int) -> Bool { bits[index] & Self.hidden != 0 }

  mutating func hide(_ index: Int) { bits[index] |= Self.hidden }

  /// How many numbers meet in a node.
  func degree(of node: Int) -> Int { node < rowCount ? columnCount : rowCount }

  /// One number of a node, by its position in the row or column.
  func number(_ position: Int, of node: Int) -> Int {
    node < rowCount ? node * columnCount + position : position * columnCount + node - rowCount
  }

  /// The other node of that number.
  func neighbor(_ position: Int, of node: Int) -> Int {
    node < rowCount ? rowCount + position : position
  }

  /// Whether an arc leads through a number away from one of its nodes.
  func hasArc(through index: Int, from node: Int) -> Bool {
    bits[index] & (node < rowCount ? Self.toColumn : Self.toRow) != 0
  }

  /// Whether such an arc leads through a hidden number.
  func hasHiddenArc(through index: Int, from node: Int) -> Bool {
    let wanted = Self.hidden | (node < rowCount ? Self.toColumn : Self.toRow)
    return bits[index] & wanted == wanted
  }
}
