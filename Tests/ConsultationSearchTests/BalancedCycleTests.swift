import TestSupport
import Testing

@testable import ConsultationSearch

struct BalancedCycleTests {
  @Test(
    "A cycle's changes make another table with the same sums", arguments: 0..<60,
    RandomCrosstab.Overlap.allCases)
  func makesAnotherTable(seed: Int, overlap: RandomCrosstab.Overlap) throws {
    var generator = SeededGenerator(seed: seed)
    let crosstab = RandomCrosstab(
      rows: Int.random(in: 1...4, using: &generator),
      columns: Int.random(in: 1...4, using: &generator),
      records: Int.random(in: 1...20, using: &generator), overlap: overlap, using: &generator
    ).crosstab
    let table = MarginTable(crosstab)
    let visible = Set(table.cells.filter { _ in !generator.once(in: 3) })
    for cell in table.cells {
      for difference in [1, -1] where table[cell] + difference >= 0 {
        let change = MarginTable.Change(cell: cell, difference: difference)
        let cycle = BalancedCycle(through: change, in: table) {
          visible.contains($0) ? table[$0] : 0
        }
        guard let cycle else { continue }
        #expect(cycle.changes.contains(change))
        #expect(Set(cycle.changes.map(\.cell)).count == cycle.changes.count)
        let visibleCells = cycle.changes.map(\.cell).filter {
          $0 != cell && visible.contains($0)
        }
        #expect(cycle.cost == visibleCells.map { table[$0] }.reduce(0, +))
        expectSameSums(crosstab.numbers, after: cycle.changes)
      }
    }
  }

  @Test(
    "Where a record has one row and one column, every number lies on a cycle", arguments: 0..<40)
  func exists(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let table = MarginTable(
      RandomCrosstab(
        rows: 3, columns: 4, records: 6, overlap: .oneRowAndColumn, using: &generator
      ).crosstab)
    for cell in table.cells {
      let change = MarginTable.Change(cell: cell, difference: 1)
      #expect(BalancedCycle(through: change, in: table) { table[$0] } != nil)
    }
  }

  private func expectSameSums(_ numbers: [[Int]], after changes: [MarginTable.Change]) {
    var changed = numbers
    for change in changes { changed[change.cell.row][change.cell.column] += change.difference }
    let columns = numbers[0].indices
    let sums =
      zip(numbers, changed).map { ($0, $1) }
      + columns.map { column in (numbers.map { $0[column] }, changed.map { $0[column] }) }
    for (before, after) in sums {
      let total = after[after.count - 1]
      #expect(after.allSatisfy { (0...total).contains($0) }, "\(changes) of \(numbers)")
      #expect(after.reduce(0, +) - 2 * total == before.reduce(0, +) - 2 * before[before.count - 1])
    }
  }
}
