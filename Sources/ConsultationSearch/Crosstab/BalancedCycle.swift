/// Numbers of a table that can be one more or one less together, so that every sum stays.
///
/// The table seen as a network has a node for each sum and, for each number, an edge between the
/// two sums that it belongs to. A cycle changes two numbers of each sum that it passes through.
struct BalancedCycle: Sendable {
  let places: [TotalledTable.Place]
  /// How much the visible numbers among them come to.
  let cost: Int

  /// The cycle through a change that costs least, of those the one with the fewest numbers; found
  /// by Dijkstra's search from one sum of the number to the other.
  init?(
    through start: TotalledTable.Change, in table: TotalledTable,
    cost: (TotalledTable.Place) -> Int
  ) {
    let goal = table.columnSum(of: start.place)
    var steps = [Step?](repeating: nil, count: table.sumCount)
    steps[table.rowSum(of: start.place)] = Step(change: start, from: nil, cost: 0, length: 1)
    while let (sum, step) = Self.nearest(in: steps), sum != goal {
      steps[sum]?.isSettled = true
      for (place, other) in table.places(of: sum) where place != step.change.place {
        if let known = steps[other], known.isSettled { continue }
        guard let change = table.change(of: place, balancing: step.change, in: sum) else {
          continue
        }
        if other == goal, table.change(of: place, balancing: start, in: goal) == nil { continue }
        let next = Step(
          change: change, from: sum, cost: step.cost + cost(place), length: step.length + 1)
        if let known = steps[other], !next.isShorter(than: known) { continue }
        steps[other] = next
      }
    }
    guard let last = steps[goal] else { return nil }
    self.cost = last.cost
    var places = [last.change.place]
    var from = last.from
    while let sum = from, let step = steps[sum] {
      places.append(step.change.place)
      from = step.from
    }
    self.places = places
  }

  /// The best way known into a sum.
  private struct Step {
    let change: TotalledTable.Change
    /// The sum before; nil at the start.
    let from: Int?
    let cost: Int
    let length: Int
    var isSettled = false

    func isShorter(than other: Step) -> Bool { (cost, length) < (other.cost, other.length) }
  }

  private static func nearest(in steps: [Step?]) -> (sum: Int, step: Step)? {
    var nearest: (sum: Int, step: Step)?
    for (sum, step) in steps.enumerated() {
      guard let step, !step.isSettled else { continue }
      if let nearest, !step.isShorter(than: nearest.step) { continue }
      nearest = (sum, step)
    }
    return nearest
  }
}
