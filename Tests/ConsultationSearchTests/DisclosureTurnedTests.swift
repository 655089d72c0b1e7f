import ConsultationModel
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Disclosure by a table and the same one transposed round")
struct DisclosureTurnedTests {
  /// What both tables show of the numbers of the first, and of the passages without a theme.
  private func union(_ index: ConsultationIndex, _ request: SearchRequest, minimum: Int) -> [[Int?]]
  {
    func published(_ rows: Field, _ columns: Field) -> [[Int?]] {
      index.crosstab(of: request, rows: rows, columns: columns).suppressed(
        minimum: minimum, of: request, rows: rows, columns: columns, in: index.consultation
      ).published
    }
    let straight = published(.theme, .type)
    let transposed = published(.type, .theme)
    let both = transposed[0].indices.map { row in transposed.map { $0[row] } }
    // The table transposed round alone can have passages without a theme, as the last but one.
    let known =
      both.count == straight.count
      ? straight
      : straight.dropLast() + [[Int?](repeating: nil, count: both[0].count)] + straight.suffix(1)
    #expect(
      known.enumerated().allSatisfy { row, numbers in
        both.count > straight.count && row == both.count - 2 || numbers == both[row]
      })
    return zip(known, both).map { zip($0, $1).map { $0 ?? $1 } }
  }

  @Test("The two hide the same numbers, where either could give away the other's")
  func sameNumbers() {
    let index = ConsultationIndex(Counted([[2, 3, 11], [11, 15, 1], [2, 15, 11]]).consultation)
    let union = union(index, SearchRequest(kinds: [.quote]), minimum: 5)
    #expect(LinearAttack(union).determined == 0, "\(union)")
  }

  @Test("Nothing follows from both together, whatever is filtered", arguments: 0..<60)
  func linear(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let rows = Int.random(in: 2...6, using: &generator)
    let columns = Int.random(in: 2...6, using: &generator)
    let counts = (0..<rows).map { _ in
      (0..<columns).map { _ in Int.random(in: 0...12, using: &generator) }
    }
    let index = ConsultationIndex(
      Counted(counts, themeless: Int.random(in: 0...3, using: &generator)).consultation)
    for minimum in [1, 3, 5, 8] {
      var request = SearchRequest(kinds: [.quote])
      if generator.once(in: 2) { request.selections[.type] = ["r0", "r1"] }
      if generator.once(in: 3) { request.selections[.theme] = ["t0", "t1", "not stated"] }
      let union = union(index, request, minimum: minimum)
      #expect(LinearAttack(union).determined == 0, "minimum \(minimum) of \(counts): \(union)")
    }
  }

  @Test(
    "Of a table and the same one transposed round, one is taken to be transposed",
    arguments: [(.theme, .type), (.type, .attribute("type"))] as [(Field, Field)])
  func isTransposed(rows: Field, columns: Field) {
    let index = ConsultationIndex(Counted([[2, 7], [7, 9]]).consultation)
    let request = SearchRequest(kinds: [.quote])
    func isTransposed(_ rows: Field, _ columns: Field) -> Bool {
      let table = index.crosstab(of: request, rows: rows, columns: columns)
      return CrosstabKnowledge(
        of: table, request, rows: rows, columns: columns, in: index.consultation
      ).isTransposed
    }
    #expect(!isTransposed(rows, columns))
    #expect(isTransposed(columns, rows))
  }
}
