/// Chooses the numbers of a table to hide, so that none of them can be worked out from the rest.
///
/// Primary suppression hides every number below a minimum. Complementary suppression hides others
/// beside them, until every hidden number lies on a cycle of hidden ones that may be one more or
/// one less together (Gusfield, "A graph theoretic approach to statistical data security", 1988):
/// then another table with the same published numbers exists, in which it is a different number.
/// That table has the same sums over rows and columns and no part above its total, so it is as
/// possible for a reader who knows that each passage has one theme as for one who does not.
///
/// Where a number has no such cycle, everything is hidden; of several, the one is hidden whose
/// visible numbers come to the least.
///
/// What the request rules out is published as the 0 that it is. A value not asked for, which a
/// record may have beside one that is, adds up with nothing: all of its numbers are published, or
/// none where any is small.
struct DisclosureControl {
  private let table: MarginTable
  /// Whether each number is hidden, row by row.
  private var isHidden: [Bool]
  /// Whether each number is known to lie on a cycle.
  private var isSafe: [Bool]

  /// Hides what has to be hidden that no number below a minimum can be known.
  init(_ table: MarginTable, minimum: Int) {
    self.table = table
    isHidden = table.places.map { table.isOpen($0) && table[$0] < minimum }
    isSafe = isHidden.map { _ in false }
    for place in table.places where isHidden[table.index(of: place)] { protect(place) }
    for sum in 0..<table.sumCount where table.standing(of: sum) == .unasked {
      hideWhole(sum, minimum: minimum)
    }
  }

  func isHidden(row: Int, column: Int) -> Bool {
    isHidden[table.index(of: MarginTable.Place(row: row, column: column))]
  }

  private mutating func protect(_ place: MarginTable.Place) {
    if isSafe[table.index(of: place)] { return }
    guard let cycle = cheapestCycle(through: place) else { return hideAll() }
    for place in cycle.changes.map(\.place) {
      isHidden[table.index(of: place)] = true
      isSafe[table.index(of: place)] = true
    }
  }

  private func cheapestCycle(through place: MarginTable.Place) -> BalancedCycle? {
    var cheapest: BalancedCycle?
    for difference in [1, -1] where table[place] + difference >= 0 {
      let cycle = BalancedCycle(
        through: MarginTable.Change(place: place, difference: difference), in: table
      ) { isHidden[table.index(of: $0)] ? 0 : table[$0] }
      guard let cycle else { continue }
      if cycle.cost == 0 { return cycle }
      if let cheapest, cheapest.cost <= cycle.cost { continue }
      cheapest = cycle
    }
    return cheapest
  }

  /// Hides all numbers of a value not asked for, where any is below a minimum.
  private mutating func hideWhole(_ sum: Int, minimum: Int) {
    let places = (0..<table.length(of: sum)).map { table.place($0, of: sum) }
      .filter { !table.isRuledOut($0) }
    guard places.contains(where: { table[$0] < minimum }) else { return }
    for place in places { isHidden[table.index(of: place)] = true }
  }

  private mutating func hideAll() {
    isHidden = table.places.map { !table.isRuledOut($0) }
    isSafe = isHidden.map { _ in true }
  }
}
