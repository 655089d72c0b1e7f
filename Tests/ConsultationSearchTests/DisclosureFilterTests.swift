import ConsultationModel
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Disclosure where filters are on the table's own fields")
struct DisclosureFilterTests {
  private enum Side: CaseIterable {
    case rows, columns, both
  }

  @Test(
    "Nothing hidden can be worked out by one who knows the filter", arguments: 0..<150,
    RandomCrosstab.Overlap.allCases)
  func bruteForce(seed: Int, overlap: RandomCrosstab.Overlap) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = Int.random(in: 1...3, using: &generator)
    let columns = Int.random(in: 1...3, using: &generator)
    let side = try #require(Side.allCases.randomElement(using: &generator))
    let askedRows = side == .columns ? nil : Self.some(of: rows, using: &generator)
    let askedColumns = side == .rows ? nil : Self.some(of: columns, using: &generator)
    let random = RandomCrosstab(
      rows: rows, columns: columns, records: Int.random(in: 0...16, using: &generator),
      overlap: overlap, askedRows: askedRows, askedColumns: askedColumns, using: &generator)
    let (table, knowledge) = (random.crosstab, random.knowledge)
    let minimum = Int.random(in: 1...4, using: &generator)
    let published = table.suppressed(minimum: minimum, knowing: knowledge).published
    var reader = Reader(published: published, knowledge: overlap.knowledge, limit: table.base + 1)
    reader.askedRows = askedRows
    reader.askedColumns = askedColumns
    for (row, numbers) in table.numbers.enumerated() {
      for (column, number) in numbers.enumerated() {
        let isRuledOut =
          row < rows && knowledge.rows[row] == .ruledOut
          || column < columns && knowledge.columns[column] == .ruledOut
        if let visible = published[row][column] {
          #expect(visible == number && (isRuledOut || visible >= minimum))
        } else {
          #expect(!isRuledOut)
          #expect(
            reader.couldBeOther(than: number, row: row, column: column),
            "\(number) in row \(row), column \(column) of \(published), minimum \(minimum)")
        }
      }
    }
  }

  private static func some(of count: Int, using generator: inout SeededGenerator) -> Set<Int> {
    let first = Int.random(in: 0..<count, using: &generator)
    return Set((0..<count).filter { $0 == first || generator.once(in: 2) })
  }

  @Test(
    "A type that is filtered out does not make up for a small count",
    arguments: [[[20, 9, 6], [12, 2, 7], [8, 11, 9]], [[8, 2, 11], [0, 1, 1], [8, 0, 3]]])
  func typesFilteredOut(counts: [[Int]]) {
    let consultation = Counted(counts).consultation
    let index = ConsultationIndex(consultation)
    let selected = SearchRequest(kinds: [.quote], selections: [.type: ["r0", "r1"]])
    let written = SearchRequest(query: Query("type:r0 type:r1 "), kinds: [.quote])
    let excluded = SearchRequest(query: Query("-type:r2 "), kinds: [.quote])
    for request in [selected, written, excluded] {
      let table = index.crosstab(of: request, rows: .theme, columns: .type)
      let knowledge = CrosstabKnowledge(
        of: table, request, rows: .theme, columns: .type, in: consultation)
      #expect(knowledge.columns == [.open, .open, .ruledOut])
      let published = table.suppressed(
        minimum: 5, of: request, rows: .theme, columns: .type, in: consultation
      ).published
      #expect(published.map { $0[2] } == [0, 0, 0, 0])
      #expect(LinearAttack(published).determined == 0, "\(published)")
    }
  }

  @Test("Of themes, those not asked for are ruled out only where a passage has no more than one")
  func themes() {
    var consultation = Counted([[3, 3], [3, 3], [3, 3]]).consultation
    func standings(_ query: String, _ themes: Set<String>? = nil) -> [ValueStanding] {
      let request = SearchRequest(
        query: Query(query), kinds: [.quote], selections: themes.map { [.theme: $0] } ?? [:])
      let table = ConsultationIndex(consultation)
        .crosstab(of: request, rows: .theme, columns: .type)
      return CrosstabKnowledge(
        of: table, request, rows: .theme, columns: .type, in: consultation
      ).rows
    }
    #expect(standings("", ["t0", "t1"]) == [.open, .open, .ruledOut])
    consultation.quotes[0].themes = ["t0", "t2"]
    #expect(standings("", ["t0", "t1"]) == [.open, .open, .unasked])
    #expect(standings("-theme:t1 ") == [.open, .ruledOut, .open])
    #expect(standings("", ["not stated"]) == [.ruledOut, .ruledOut, .ruledOut])
    #expect(standings("") == [.open, .open, .open])
  }

  @Test("A row not asked for is shown whole or not at all")
  func unasked() {
    let table = Crosstab(
      base: 40,
      columns: [
        .init(value: "a", name: "A", base: 20), .init(value: "b", name: "B", base: 20),
      ],
      rows: [
        .init(value: "x", name: "X", base: 40, cells: [20, 20]),
        .init(value: "y", name: "Y", base: 17, cells: [2, 15]),
        .init(value: "z", name: "Z", base: 13, cells: [6, 7]),
      ])
    let knowledge = CrosstabKnowledge(
      rows: [.open, .unasked, .unasked], columns: [.open, .open])
    #expect(
      table.suppressed(minimum: 5, knowing: knowledge).published == [
        [20, 20, 40], [nil, nil, nil], [6, 7, 13], [20, 20, 40],
      ])
  }
}
