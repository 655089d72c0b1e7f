import ConsultationModel

/// What the lines of a chunk come to beside the responses: the ids that they take, and the lines
/// that are left out.
struct ScannedLines: Sendable {
  /// The hashes of the ids, in the order of the lines.
  private(set) var hashes: [UInt64] = []
  /// The lines that have them.
  private(set) var holders: [TakenIdentifiers.Holder] = []
  /// In order.
  private(set) var rejected: [RejectedLine] = []
  private var faultCount = 0

  /// Notes the id of a line; its number and start are counted from the chunk's.
  mutating func hold(_ hash: UInt64, line: Int, start: Int) {
    hashes.append(hash)
    holders.append(
      TakenIdentifiers.Holder(
        line: UInt32(truncatingIfNeeded: line), start: UInt32(truncatingIfNeeded: start)))
  }

  /// Leaves out a line; its faults are kept only up to a limit, over all lines.
  mutating func reject(_ line: Int, _ faults: [Fault], limit: Int) {
    let isKept = faultCount < limit
    faultCount += faults.count
    rejected.append(RejectedLine(number: line, faults: isKept ? faults : []))
  }

  /// Leaves out lines whose id turns out to be an earlier one's; they may have been left out before
  /// for other faults, which are among those given.
  mutating func reject(repetitions: [RejectedLine]) {
    guard !repetitions.isEmpty else { return }
    let numbers = Set(repetitions.map(\.number))
    let others = rejected.filter { !numbers.contains($0.number) }
    rejected = (others + repetitions).sorted { $0.number < $1.number }
  }
}
