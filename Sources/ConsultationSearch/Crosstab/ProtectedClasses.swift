/// The nodes of a network in classes: a hidden number is safe where both its nodes are in one.
///
/// A hidden number can be another exactly where its nodes lie in one strongly connected component
/// of the mixed graph of the hidden numbers, and it is no bridge there (Gusfield, "A graph
/// theoretic approach to statistical data security", SIAM J. Comput. 17, 1988). So the classes are
/// the components with their bridges taken out.
struct ProtectedClasses: Sendable {
  /// The class of each node, which bears the number of one of its nodes.
  private(set) var classes: [Int]
  /// The nodes of each class, by its number.
  private(set) var members: [[Int]]

  /// Finds all classes in time linear in the numbers of the table.
  init(_ network: HiddenNetwork) {
    classes = Array(0..<network.nodeCount)
    members = classes.map { [$0] }
    var search = ComponentSearch(network)
    for root in 0..<network.nodeCount { search.findComponents(from: root) }
    for root in 0..<network.nodeCount { search.findBridges(from: root) }
    for (node, parent) in search.bound { _ = merge(node, parent) }
  }

  subscript(node: Int) -> Int { classes[node] }

  /// Makes one class of those of two nodes; gives its number.
  mutating func merge(_ node: Int, _ other: Int) -> Int {
    var (kept, moved) = (classes[node], classes[other])
    if kept == moved { return kept }
    if members[kept].count < members[moved].count { swap(&kept, &moved) }
    for member in members[moved] { classes[member] = kept }
    members[kept] += members[moved]
    members[moved] = []
    return kept
  }
}

/// Depth-first searches without recursion: Tarjan's of components, and that of bridges.
private struct ComponentSearch {
  private let network: HiddenNetwork
  /// The component of each node, once it is known.
  private var component: [Int]
  private var order: [Int]
  private var low: [Int]
  private var counter = 0
  private var stack: [Int] = []
  private var walk: [Step] = []
  /// Pairs of nodes that lie on one cycle.
  private(set) var bound: [(Int, Int)] = []

  /// A node on the way from the root.
  private struct Step {
    let node: Int
    /// The number that led to it; -1 at the root.
    let number: Int
    var position = 0
  }

  init(_ network: HiddenNetwork) {
    self.network = network
    component = [Int](repeating: -1, count: network.nodeCount)
    order = component
    low = component
  }

  private mutating func enter(_ node: Int, by number: Int) {
    order[node] = counter
    low[node] = counter
    counter += 1
    walk.append(Step(node: node, number: number))
  }

  mutating func findComponents(from root: Int) {
    if order[root] >= 0 { return }
    enter(root, by: -1)
    stack.append(root)
    while let step = walk.last {
      let node = step.node
      guard step.position < network.degree(of: node) else {
        leaveComponent(node)
        continue
      }
      walk[walk.count - 1].position += 1
      let number = network.number(step.position, of: node)
      guard network.hasHiddenArc(through: number, from: node) else { continue }
      let next = network.neighbor(step.position, of: node)
      if order[next] < 0 {
        enter(next, by: number)
        stack.append(next)
      } else if component[next] < 0 {
        low[node] = min(low[node], order[next])
      }
    }
  }

  private mutating func leaveComponent(_ node: Int) {
    walk.removeLast()
    if let before = walk.last?.node { low[before] = min(low[before], low[node]) }
    guard low[node] == order[node] else { return }
    while let member = stack.popLast() {
      component[member] = node
      if member == node { return }
    }
  }

  /// Looks at the numbers within a component without their directions.
  mutating func findBridges(from root: Int) {
    if root == 0 { (order, counter) = (order.map { _ in -1 }, 0) }
    if order[root] >= 0 { return }
    enter(root, by: -1)
    while let step = walk.last {
      let node = step.node
      guard step.position < network.degree(of: node) else {
        leaveBridge(step)
        continue
      }
      walk[walk.count - 1].position += 1
      let number = network.number(step.position, of: node)
      let next = network.neighbor(step.position, of: node)
      let joins =
        number != step.number && component[next] == component[node]
        && (network.hasHiddenArc(through: number, from: node)
          || network.hasHiddenArc(through: number, from: next))
      guard joins else { continue }
      if order[next] < 0 {
        enter(next, by: number)
      } else {
        low[node] = min(low[node], order[next])
      }
    }
  }

  private mutating func leaveBridge(_ step: Step) {
    walk.removeLast()
    guard let before = walk.last?.node else { return }
    low[before] = min(low[before], low[step.node])
    if low[step.node] <= order[before] { bound.append((step.node, before)) }
  }
}
