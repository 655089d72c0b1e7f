import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("All records in the order of their scores")
struct ScoredOrderTests {
  /// Records with scores from few values, so that many are the same, or from many.
  private static func records(_ count: Int, seed: Int) -> [ScoredRecord] {
    var generator = SeededGenerator(seed: seed)
    let distinct = generator.pick(1, [3, 1_000_000])
    return (0..<count).map { record in
      ScoredRecord(
        record: record, score: Double(Int.random(in: 0..<distinct, using: &generator)) / 7)
    }
  }

  @Test("Any row has the record that sorting puts there", arguments: 0..<12)
  func sorted(seed: Int) {
    let records = Self.records([0, 1, 2_000, 9_999][seed % 4], seed: seed)
    let expected = records.sorted { $0.precedes($1) }
    var generator = SeededGenerator(seed: seed)
    var order = ScoredOrder([Array(records.prefix(700)), Array(records.dropFirst(700))])
    #expect(order.count == records.count)
    for row in expected.indices.shuffled(using: &generator) {
      #expect(order.record(at: row) == expected[row])
      #expect(order.row(of: expected[row].record) == row)
    }
    #expect(order.row(of: records.count) == nil)
  }

  @Test("Scores that are no numbers, as of a damaged index, still have a row each")
  func noNumbers() {
    let scores: [Double] = [1, .nan, 3, .nan, .infinity, -.infinity, 0]
    let records = scores.enumerated().map { ScoredRecord(record: $0, score: $1) }
    var order = ScoredOrder([records])
    let found = records.indices.map { order.record(at: $0).record }
    #expect(found.sorted() == Array(records.indices))
  }
}
