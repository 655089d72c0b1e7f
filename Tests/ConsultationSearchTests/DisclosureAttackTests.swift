import ConsultationSearch
import TestSupport
import Testing

struct DisclosureAttackTests {
  @Test(
    "Nothing hidden can be worked out by trying all tables", arguments: 0..<150,
    RandomCrosstab.Overlap.allCases)
  func bruteForce(seed: Int, overlap: RandomCrosstab.Overlap) {
    var generator = SeededGenerator(seed: seed)
    let table = RandomCrosstab(
      rows: Int.random(in: 1...3, using: &generator),
      columns: Int.random(in: 1...3, using: &generator),
      records: Int.random(in: 0...14, using: &generator), overlap: overlap, using: &generator
    ).crosstab
    let minimum = Int.random(in: 1...4, using: &generator)
    let published = table.suppressed(minimum: minimum).published
    let reader = Reader(
      published: published, knowledge: overlap.knowledge, limit: table.base + 1)
    for (row, numbers) in table.numbers.enumerated() {
      for (column, number) in numbers.enumerated() {
        if let visible = published[row][column] {
          #expect(visible == number && visible >= minimum)
        } else {
          #expect(
            reader.couldBeOther(than: number, row: row, column: column),
            "\(number) in row \(row), column \(column) of \(published), minimum \(minimum)")
        }
      }
    }
  }

  @Test("Nothing hidden follows from the sums of larger tables", arguments: 0..<40)
  func linear(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let table = RandomCrosstab(
      rows: Int.random(in: 2...14, using: &generator),
      columns: Int.random(in: 2...9, using: &generator),
      records: Int.random(in: 50...600, using: &generator), overlap: .oneRowAndColumn,
      using: &generator
    ).crosstab
    for minimum in [1, 2, 5, 10] {
      let published = table.suppressed(minimum: minimum).published
      #expect(LinearAttack(published).determined == 0, "minimum \(minimum) of \(table.numbers)")
      #expect(published.joined().allSatisfy { $0.map { $0 >= minimum } ?? true })
    }
  }

  @Test("A table of a hundred themes and sixty columns is made safe")
  func large() {
    var generator = SeededGenerator(seed: 7)
    let table = RandomCrosstab(
      rows: 100, columns: 60, records: 20_000, overlap: .oneRowAndColumn, using: &generator
    ).crosstab
    let published = table.suppressed(minimum: 5).published
    #expect(published.joined().allSatisfy { $0.map { $0 >= 5 } ?? true })
    #expect(published.last?.last == 20_000)
  }

  @Test("Both attacks work out a small count that is hidden alone")
  func attacksWork() {
    let published = [[nil, 20, 23], [10, 22, 32], [13, 42, 55]]
    #expect(LinearAttack(published).determined == 1)
    for knowledge in [Reader.Knowledge.oneColumn, .oneRowAndColumn] {
      let reader = Reader(published: published, knowledge: knowledge, limit: 55)
      #expect(!reader.couldBeOther(than: 3, row: 0, column: 0))
      #expect(reader.couldBeOther(than: 4, row: 0, column: 0))
    }
    let bounds = Reader(published: published, knowledge: .bounds, limit: 55)
    #expect(bounds.couldBeOther(than: 3, row: 0, column: 0))
  }
}
