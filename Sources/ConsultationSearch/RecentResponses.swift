import ConsultationModel

/// The responses read last: what a screen or two show, of which the next key mostly leaves some.
struct RecentResponses: Sendable {
  private var indices: [Int] = []
  private var responses: [Record] = []
  /// The offset of the oldest, which the next takes.
  private var oldest = 0
  /// How many are kept.
  private static let most = 128

  func contains(_ index: Int) -> Bool { indices.contains(index) }

  /// The response of an index; nil where it was not read lately.
  subscript(index: Int) -> Record? { indices.firstIndex(of: index).map { responses[$0] } }

  /// Keeps responses, each with its index; none of more than are kept, of which only the last would
  /// be.
  mutating func add(_ newIndices: [Int], _ newResponses: [Passage]) {
    guard newIndices.count <= Self.most else { return }
    for (index, response) in zip(newIndices, newResponses) where !contains(index) {
      if indices.count < Self.most {
        indices.append(index)
        responses.append(.response(response))
      } else {
        (indices[oldest], responses[oldest]) = (index, .response(response))
        oldest = (oldest + 1) % Self.most
      }
    }
  }
}
