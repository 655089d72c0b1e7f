import ConsultationModel

/// The lines of `responses.jsonl` that are left out of a consultation for the faults in them.
package struct RejectedLines: Equatable, Sendable {
  /// How many lines there are.
  package private(set) var count = 0
  /// The first faults, at most as many as are kept; a line may have several.
  package private(set) var faults: [Fault] = []
  private let limit: Int

  /// How many faults are kept unless more are asked for.
  package static let usualLimit = 100

  package init(keepingFaults limit: Int = usualLimit) {
    self.limit = limit
  }

  /// So many lines that were left out before, with the first faults of them.
  package init(count: Int, faults: [Fault]) {
    self.init(keepingFaults: faults.count)
    self.count = count
    self.faults = faults
  }

  /// Leaves out one more line.
  package mutating func add(_ faults: [Fault]) {
    count += 1
    self.faults += faults.prefix(limit - self.faults.count)
  }

  /// Such as `3 lines left out`.
  package var words: String {
    "\(DecimalWords.grouped(count)) \(count == 1 ? "line" : "lines") left out"
  }
}

/// A line of `responses.jsonl` that is left out, and why.
package struct RejectedLine: Equatable, Sendable {
  /// Counted from 1.
  package let number: Int
  /// Its faults, at most as many as are kept; none where the lines before have as many.
  package let faults: [Fault]

  package init(number: Int, faults: [Fault]) {
    self.number = number
    self.faults = faults
  }
}
