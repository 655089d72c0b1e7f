/// Chooses the numbers of a table to hide, so that none of them can be worked out from the rest.
///
/// Primary suppression hides every number below a minimum. Complementary suppression hides others
/// beside them, until every hidden number lies on a cycle of hidden ones that may be one more or
/// one less together (see `ProtectedClasses`): then another table with the same published numbers
/// exists, in which it is a different number. That table has the same sums over rows and columns
/// and no part above its total, so it is as possible for a reader who knows that each passage has
/// one theme as for one who does not.
///
/// Where a number has no such cycle, everything is hidden; of several, the one is hidden whose
/// visible numbers cost the least.
///
/// What the request rules out is published as the 0 that it is. A value not asked for, which a
/// record may have beside one that is, adds up with nothing: all of its numbers are published, or
/// none where any is small.
struct DisclosureControl {
  private let table: MarginTable
  /// Whether each number is hidden, row by row.
  private(set) var isHidden: [Bool]
  /// How many searches for a cycle there were.
  private(set) var searchCount = 0

  /// Hides what has to be hidden that no number below a minimum can be known: where there is one,
  /// all of those up to so many more.
  init(_ table: MarginTable, minimum: Int, more: Int = 0) {
    self.table = table
    isHidden = table.cells.map { table.isOpen($0) && table[$0] < minimum }
    let limit = isHidden.contains(true) ? minimum + more : minimum
    isHidden = table.cells.map { table.isOpen($0) && table[$0] < limit }
    if isHidden.contains(true) { protectAll() }
    for sum in 0..<table.sumCount where table.standing(of: sum) == .unasked {
      hideWhole(sum, minimum: minimum)
    }
  }

  private mutating func protectAll() {
    var joining = ClassJoining(
      HiddenNetwork(table, isHidden: isHidden), costs: table.values.map(Self.cost))
    defer { searchCount = joining.searchCount }
    var isSafe: Set<Int> = []
    var exactSearches = 0
    for index in isHidden.indices
    where isHidden[index] && !joining.isSafe(index) && !isSafe.contains(index) {
      if joining.protect(index) { continue }
      exactSearches += 1
      let cycle = cheapestCycle(through: table.cell(at: index), in: joining.network)
      guard let cycle, exactSearches <= table.sumCount else { return hideAll() }
      for index in cycle.changes.map({ table.index(of: $0.cell) }) {
        joining.hide(index)
        isSafe.insert(index)
      }
    }
    isHidden = isHidden.indices.map { joining.network.isHidden($0) }
  }

  /// What it costs to hide a visible number: its binary digits. Were it the number itself, a choice
  /// would tell more of the numbers chosen.
  private static func cost(of number: Int) -> UInt32 {
    UInt32(Int.bitWidth - number.leadingZeroBitCount) + 1
  }

  private func cheapestCycle(
    through cell: MarginTable.Cell, in network: HiddenNetwork
  ) -> BalancedCycle? {
    var cheapest: BalancedCycle?
    for difference in [1, -1] where table[cell] + difference >= 0 {
      let cycle = BalancedCycle(
        through: MarginTable.Change(cell: cell, difference: difference), in: table
      ) { network.isHidden(table.index(of: $0)) ? 0 : Int(Self.cost(of: table[$0])) }
      guard let cycle else { continue }
      if cycle.cost == 0 { return cycle }
      if let cheapest, cheapest.cost <= cycle.cost { continue }
      cheapest = cycle
    }
    return cheapest
  }

  /// Hides all numbers of a value not asked for, where any is below a minimum.
  private mutating func hideWhole(_ sum: Int, minimum: Int) {
    let cells = (0..<table.length(of: sum)).map { table.cell($0, of: sum) }
      .filter { !table.isRuledOut($0) }
    guard cells.contains(where: { table[$0] < minimum }) else { return }
    for cell in cells { isHidden[table.index(of: cell)] = true }
  }

  private mutating func hideAll() {
    isHidden = table.cells.map { !table.isRuledOut($0) }
  }
}
