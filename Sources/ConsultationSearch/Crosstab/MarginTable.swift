/// A table of counts whose last row holds the totals of its columns, and its last column those of
/// its rows; their common place, the last of all, holds the total of either.
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
  struct Place: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  /// One number, and whether it is to be one more or one less.
  struct Change: Equatable, Sendable {
    var place: Place
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

  func place(at index: Int) -> Place {
    Place(row: index / columnCount, column: index % columnCount)
  }

  /// Whether a number can be one more whatever changes beside it.
  func canRise(_ place: Place) -> Bool {
    [rowSum(of: place), columnSum(of: place)].allSatisfy { sum in
      addsUp[sum] || isTotal(place, of: sum) || self[place] < total(of: sum)
    }
  }

  /// Whether a number can be one less whatever changes beside it.
  func canFall(_ place: Place) -> Bool {
    self[place] > 0
      && [rowSum(of: place), columnSum(of: place)].allSatisfy { sum in
        addsUp[sum] || !isTotal(place, of: sum) || fullParts[sum] == 0
      }
  }

  subscript(place: Place) -> Int { numbers[index(of: place)] }

  /// Where a number stands when all are counted row by row.
  func index(of place: Place) -> Int { place.row * columnCount + place.column }

  /// All places, row by row.
  var places: [Place] {
    (0..<rowCount).flatMap { row in
      (0..<columnCount).map { Place(row: row, column: $0) }
    }
  }

  /// The rows, then the columns, as one numbering of sums.
  var sumCount: Int { rowCount + columnCount }

  /// How the value of a row or column stands.
  func standing(of sum: Int) -> ValueStanding { standings[sum] }

  /// Whether a number is 0 for certain.
  func isRuledOut(_ place: Place) -> Bool {
    standings[rowSum(of: place)] == .ruledOut || standings[columnSum(of: place)] == .ruledOut
  }

  /// Whether a number may take part in a change. One of a value that is ruled out is known to stay
  /// 0, and nobody has to believe that one not asked for makes up for one that is.
  func isOpen(_ place: Place) -> Bool {
    standings[rowSum(of: place)] == .open && standings[columnSum(of: place)] == .open
  }

  func rowSum(of place: Place) -> Int { place.row }

  func columnSum(of place: Place) -> Int { rowCount + place.column }

  /// How many numbers a sum has, its total among them.
  func length(of sum: Int) -> Int { sum < rowCount ? columnCount : rowCount }

  /// The place of one number of a sum; that of the total is the last.
  func place(_ position: Int, of sum: Int) -> Place {
    sum < rowCount
      ? Place(row: sum, column: position) : Place(row: position, column: sum - rowCount)
  }

  /// The column of a number that is looked at in its row, and the other way round.
  func otherSum(of place: Place, than sum: Int) -> Int {
    sum < rowCount ? columnSum(of: place) : rowSum(of: place)
  }

  func isTotal(_ place: Place, of sum: Int) -> Bool {
    sum < rowCount ? place.column == columnCount - 1 : place.row == rowCount - 1
  }

  /// How a place of a sum changes so that, together with another's change, the sum stays as it is;
  /// nil where no table of counts would have both changes.
  func change(of place: Place, balancing other: Change, in sum: Int) -> Change? {
    guard isOpen(place) else { return nil }
    let isTotal = isTotal(place, of: sum)
    let hasTotal = isTotal || self.isTotal(other.place, of: sum)
    let change = Change(
      place: place, difference: hasTotal ? other.difference : -other.difference)
    guard self[place] + change.difference >= 0 else { return nil }
    guard hasTotal else {
      let rising = change.difference > 0 ? place : other.place
      return self[rising] < total(of: sum) ? change : nil
    }
    if change.difference > 0 { return change }
    let falling = isTotal ? other.place : place
    let otherFullParts = fullParts[sum] - (self[falling] == total(of: sum) ? 1 : 0)
    return otherFullParts == 0 ? change : nil
  }

  private func total(of sum: Int) -> Int {
    sum < rowCount
      ? numbers[sum * columnCount + columnCount - 1]
      : numbers[(rowCount - 1) * columnCount + sum - rowCount]
  }
}
