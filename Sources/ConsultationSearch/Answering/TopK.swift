/// A record and how relevant it is.
struct ScoredRecord: Equatable, Sendable {
  /// Its number among all.
  let record: Int
  let score: Double

  /// Whether it stands before another: it is more relevant or, if as relevant, the first of both.
  @inline(__always)
  func precedes(_ other: ScoredRecord) -> Bool {
    score > other.score || score == other.score && record < other.record
  }
}

/// The best of the records that it is given: a heap with the last of them on top.
struct TopK {
  private let limit: Int
  private var heap: [ScoredRecord] = []

  /// No more than so many.
  init(limit: Int) {
    self.limit = limit
  }

  /// The record that a better one would take the place of; nil while there is room.
  var last: ScoredRecord? { heap.count < limit ? nil : heap.first }

  /// The records, the best first.
  var sorted: [ScoredRecord] { heap.sorted { $0.precedes($1) } }

  /// Adds a record, unless all that are there precede it.
  mutating func add(_ record: ScoredRecord) {
    if heap.count < limit {
      heap.append(record)
      return rise(from: heap.count - 1)
    }
    guard let last = heap.first, record.precedes(last) else { return }
    heap[0] = record
    sink()
  }

  private mutating func rise(from start: Int) {
    var index = start
    while index > 0 {
      let parent = (index - 1) / 2
      guard heap[parent].precedes(heap[index]) else { return }
      heap.swapAt(parent, index)
      index = parent
    }
  }

  private mutating func sink() {
    var index = 0
    while true {
      var last = index
      for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
        if heap[last].precedes(heap[child]) { last = child }
      }
      if last == index { return }
      heap.swapAt(last, index)
      index = last
    }
  }
}
