/// The faults found so far in what is being read; of more than are wanted, the first.
struct FaultList {
  private(set) var all: [Fault] = []
  let limit: Int

  /// Keeps so many faults at the most, and one at the least, so that what is faulty is known to be.
  init(keeping limit: Int = .max) {
    self.limit = max(1, limit)
  }

  var isEmpty: Bool { all.isEmpty }

  /// Whether no more faults are wanted.
  var isFull: Bool { all.count >= limit }

  mutating func append(_ fault: Fault) {
    if !isFull { all.append(fault) }
  }

  mutating func append(contentsOf faults: [Fault]) {
    all += faults.prefix(limit - all.count)
  }
}
