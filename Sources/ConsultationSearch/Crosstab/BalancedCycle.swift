/// Numbers of a table that can be one more or one less together, so that every sum stays.
///
/// The table seen as a network has a node for each sum and, for each number, an edge between the
/// two sums that it belongs to. A cycle changes two numbers of each sum that it passes through.
struct BalancedCycle: Sendable {
  /// Each number once, with how it changes.
  let changes: [MarginTable.Change]
  /// How much the visible numbers among them come to.
  let cost: Int

  /// A cycle through a change that costs as little as any; found by Dijkstra's search from one sum
  /// of the number to the other. Nil where there is none.
  init?(
    through start: MarginTable.Change, in table: MarginTable,
    cost: (MarginTable.Cell) -> Int
  ) {
    var search = CycleSearch(start, in: table)
    guard let (changes, total) = search.run(cost: cost) else { return nil }
    self.changes = changes
    self.cost = total
  }
}

/// The state of a search for a cycle.
private struct CycleSearch {
  private let table: MarginTable
  private let start: MarginTable.Change
  private let goal: Int
  private var steps: [Step?]
  /// The sums reached at the cost of the last one left, which none can be cheaper than.
  private var open: [Int]

  /// The best way known into a sum.
  private struct Step {
    let change: MarginTable.Change
    /// The sum before; nil at the start.
    let from: Int?
    let cost: Int
    var isSettled: Bool
  }

  init(_ start: MarginTable.Change, in table: MarginTable) {
    self.table = table
    self.start = start
    goal = table.columnSum(of: start.cell)
    open = [table.rowSum(of: start.cell)]
    steps = [Step?](repeating: nil, count: table.sumCount)
    steps[open[0]] = Step(change: start, from: nil, cost: 0, isSettled: true)
  }

  mutating func run(
    cost: (MarginTable.Cell) -> Int
  ) -> (changes: [MarginTable.Change], cost: Int)? {
    while let sum = open.popLast() ?? nearest(), let step = steps[sum] {
      if sum == goal { return (changes(to: step), step.cost) }
      for position in 0..<table.length(of: sum) {
        let cell = table.cell(position, of: sum)
        guard let change = change(of: cell, in: sum, after: step) else { continue }
        let added = cost(cell)
        reach(
          table.otherSum(of: cell, than: sum),
          by: Step(
            change: change, from: sum, cost: step.cost + added, isSettled: added == 0))
      }
    }
    return nil
  }

  /// How a cell changes so that a sum just reached stays; nil where that leads nowhere new.
  private func change(
    of cell: MarginTable.Cell, in sum: Int, after step: Step
  ) -> MarginTable.Change? {
    guard cell != step.change.cell else { return nil }
    let other = table.otherSum(of: cell, than: sum)
    if steps[other]?.isSettled ?? false { return nil }
    if other == goal, table.change(of: cell, balancing: start, in: goal) == nil { return nil }
    return table.change(of: cell, balancing: step.change, in: sum)
  }

  private mutating func reach(_ sum: Int, by step: Step) {
    if let known = steps[sum], known.cost <= step.cost, !step.isSettled { return }
    steps[sum] = step
    if step.isSettled { open.append(sum) }
  }

  /// The cheapest of the sums reached and not yet left.
  private mutating func nearest() -> Int? {
    var nearest: (sum: Int, cost: Int)?
    for (sum, step) in steps.enumerated() {
      guard let step, !step.isSettled else { continue }
      if let nearest, nearest.cost <= step.cost { continue }
      nearest = (sum, step.cost)
    }
    guard let nearest else { return nil }
    steps[nearest.sum]?.isSettled = true
    return nearest.sum
  }

  private func changes(to last: Step) -> [MarginTable.Change] {
    var changes = [last.change]
    var from = last.from
    while let sum = from, let step = steps[sum] {
      changes.append(step.change)
      from = step.from
    }
    return changes
  }
}
