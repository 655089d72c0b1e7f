/// Joins classes of nodes by cycles of the least cost, until every hidden number lies within one.
///
/// Each cycle joins two classes at least, so there are no more of them than rows and columns, and
/// two searches for each: one along the number and one against it.
struct ClassJoining {
  private(set) var network: HiddenNetwork
  private(set) var classes: ProtectedClasses
  /// How many searches there were.
  private(set) var searchCount = 0
  /// For each number, what hiding it costs.
  private var costs: [UInt32]
  /// Of larger classes, by number, the cheapest arc to each node.
  private var cheapest: [Int: [Arc]] = [:]
  private var distances: [UInt32]
  private var ways: [Arc]

  /// So many nodes make a class that keeps its cheapest arcs.
  private static let largeClass = 8
  /// After leaving so many classes a search takes the best way it knows of.
  private static let mostClasses = 32

  init(_ network: HiddenNetwork, costs: [UInt32]) {
    self.network = network
    self.costs = costs
    classes = ProtectedClasses(network)
    distances = [UInt32](repeating: .max, count: network.nodeCount)
    ways = [Arc](repeating: .none, count: network.nodeCount)
  }

  /// An arc with its cost; of several that cost the same, the one of the first number is less.
  private struct Arc: Comparable {
    private let packed: UInt64

    static let none = Arc(packed: .max)

    init(cost: UInt32, number: Int, fromRow: Bool) {
      packed = UInt64(cost) << 32 | UInt64(number) << 1 | (fromRow ? 1 : 0)
    }

    private init(packed: UInt64) { self.packed = packed }

    var cost: UInt32 { UInt32(packed >> 32) }
    var number: Int { Int(packed & 0xffff_ffff) >> 1 }
    var isFromRow: Bool { packed & 1 == 1 }

    static func < (left: Arc, right: Arc) -> Bool { left.packed < right.packed }
  }

  /// Numbers to hide, and what that costs.
  private struct Path {
    let numbers: [Int]
    let cost: UInt32
  }

  func isSafe(_ number: Int) -> Bool {
    classes[network.row(of: number)] == classes[network.column(of: number)]
  }

  /// Hides what makes a hidden number safe; false where nothing does.
  mutating func protect(_ number: Int) -> Bool {
    let (row, column) = (network.row(of: number), network.column(of: number))
    var best: Path?
    for (from, to) in [(column, row), (row, column)]
    where network.hasArc(through: number, from: to) {
      guard let path = path(from: from, to: to, except: number) else { continue }
      if let best, best.cost <= path.cost { continue }
      best = path
    }
    guard let best else { return false }
    for number in best.numbers + [number] {
      hide(number)
      join(network.row(of: number), network.column(of: number))
    }
    return true
  }

  /// Hides a number, which costs nothing from then on.
  mutating func hide(_ number: Int) {
    network.hide(number)
    costs[number] = 0
  }

  private mutating func join(_ node: Int, _ other: Int) {
    let (first, second) = (classes[node], classes[other])
    if first == second { return }
    let arcs = [cheapest.removeValue(forKey: first), cheapest.removeValue(forKey: second)]
    let sizes = [classes.members[first].count, classes.members[second].count]
    guard sizes.reduce(0, +) >= Self.largeClass else {
      _ = classes.merge(node, other)
      return
    }
    let all = zip([first, second], arcs).map { $1 ?? cheapestArcs(of: $0) }
    cheapest[classes.merge(node, other)] = zip(all[0], all[1]).map { min($0, $1) }
  }

  private func cheapestArcs(of members: Int) -> [Arc] {
    var arcs = [Arc](repeating: .none, count: network.nodeCount)
    for node in classes.members[members] { lower(&arcs, byArcsOf: node) }
    return arcs
  }

  private func lower(_ arcs: inout [Arc], byArcsOf node: Int) {
    for position in 0..<network.degree(of: node) {
      let number = network.number(position, of: node)
      guard network.hasArc(through: number, from: node) else { continue }
      let neighbor = network.neighbor(position, of: node)
      arcs[neighbor] = min(arcs[neighbor], arc(number, from: node))
    }
  }

  private func arc(_ number: Int, from node: Int) -> Arc {
    Arc(cost: costs[number], number: number, fromRow: node < network.rowCount)
  }

  /// Dijkstra's search among classes, from that of one node to that of another.
  private mutating func path(from start: Int, to goal: Int, except number: Int) -> Path? {
    searchCount += 1
    let (start, goal) = (classes[start], classes[goal])
    var reached = [start]
    var open = [start]
    distances[start] = 0
    defer {
      for found in reached { (distances[found], ways[found]) = (.max, .none) }
    }
    var left = 0
    while let next = open.indices.min(by: { isNearer(open[$0], open[$1]) }) {
      let nearest = open[next]
      if nearest == goal || left >= Self.mostClasses && distances[goal] < .max { break }
      open.swapAt(next, open.count - 1)
      open.removeLast()
      left += 1
      let distance = distances[nearest]
      for (node, arc) in arcs(of: nearest, except: number, isStart: nearest == start) {
        let found = classes[node]
        let known = distances[found]
        if known <= distance + arc.cost { continue }
        if known == .max {
          reached.append(found)
          open.append(found)
        }
        distances[found] = distance + arc.cost
        ways[found] = arc
      }
    }
    return distances[goal] < .max ? path(to: goal, from: start) : nil
  }

  private func isNearer(_ one: Int, _ other: Int) -> Bool {
    (distances[one], one) < (distances[other], other)
  }

  private func path(to goal: Int, from start: Int) -> Path {
    var numbers: [Int] = []
    var current = goal
    while current != start {
      let way = ways[current]
      numbers.append(way.number)
      current =
        classes[
          way.isFromRow ? network.row(of: way.number) : network.column(of: way.number)]
    }
    return Path(numbers: numbers, cost: distances[goal])
  }

  /// The arcs that leave a class, each with the node that it leads to.
  private func arcs(of members: Int, except number: Int, isStart: Bool) -> [(node: Int, arc: Arc)] {
    var leaving: [(node: Int, arc: Arc)] = []
    if let arcs = cheapest[members] {
      for (node, known) in arcs.enumerated() where classes[node] != members && known != .none {
        let arc =
          isStart && known.number == number
          ? cheapestArc(from: members, to: node, except: number) : known
        if arc != .none { leaving.append((node, arc)) }
      }
      return leaving
    }
    for node in classes.members[members] {
      for position in 0..<network.degree(of: node) {
        let way = network.number(position, of: node)
        let next = network.neighbor(position, of: node)
        guard way != number, classes[next] != members, network.hasArc(through: way, from: node)
        else { continue }
        leaving.append((next, arc(way, from: node)))
      }
    }
    return leaving
  }

  private func cheapestArc(from members: Int, to node: Int, except number: Int) -> Arc {
    var cheapest = Arc.none
    for position in 0..<network.degree(of: node) {
      let (before, way) = (
        network.neighbor(position, of: node), network.number(position, of: node)
      )
      guard way != number, classes[before] == members, network.hasArc(through: way, from: before)
      else { continue }
      cheapest = min(cheapest, arc(way, from: before))
    }
    return cheapest
  }
}
