import Foundation
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Safe numbers, all at once")
struct DisclosureNetworkTests {
  private static func counts(
    _ rows: Int, _ columns: Int, most: Int, using generator: inout SeededGenerator
  ) -> [[Int]] {
    (0..<rows).map { _ in
      (0..<columns).map { _ in Int.random(in: 0...most, using: &generator) }
    }
  }

  @Test("A hidden number is safe exactly where another table that fits has another")
  func exact() {
    var generator = SeededGenerator(seed: 3)
    var (safe, unsafe) = (0, 0)
    for _ in 0..<3000 {
      let table = MarginTable(
        Crosstab(
          counts: Self.counts(
            Int.random(in: 1...3, using: &generator), Int.random(in: 1...3, using: &generator),
            most: 2, using: &generator)))
      let hidden = table.values.map { _ in !generator.once(in: 3) }
      var fitting = FittingTables(table, isHidden: hidden)
      guard let tables = fitting.all() else { continue }
      let classes = ProtectedClasses(HiddenNetwork(table, isHidden: hidden))
      for index in hidden.indices where hidden[index] {
        let cell = table.cell(at: index)
        let isSafe = classes[table.rowSum(of: cell)] == classes[table.columnSum(of: cell)]
        #expect(isSafe == (Set(tables.map { $0[index] }).count > 1), "\(table), \(hidden)")
        if isSafe { safe += 1 } else { unsafe += 1 }
      }
    }
    #expect(safe > 500 && unsafe > 500)
  }

  @Test("The fitting tables are those with the same sums, itself among them")
  func fitting() {
    let table = MarginTable(Crosstab(counts: [[1, 8], [3, 2]]))
    var fitting = FittingTables(
      table, isHidden: [true, true, false, true, true, false, false, false, false])
    #expect(fitting.all()?.map { $0[0] } == [0, 1, 2, 3, 4])
  }

  private enum Kind: CaseIterable {
    case dense, blocks, diagonal, several
  }

  private func table(_ kind: Kind, _ size: Int) -> Crosstab {
    var generator = SeededGenerator(seed: 5)
    if kind == .several {
      return RandomCrosstab(
        rows: size, columns: size / 4, records: size * size, overlap: .any, using: &generator
      ).crosstab
    }
    return Crosstab(
      counts: (0..<size).map { row in
        (0..<size).map { column in
          let count = Int.random(in: 9...60, using: &generator)
          switch kind {
          case .dense: return row == column ? 2 : count
          case .blocks: return row / 10 == column / 10 ? count : 0
          default: return row == column ? count : 0
          }
        }
      })
  }

  @Test("There are as many searches as rows and columns, not as numbers", arguments: [20, 60])
  func searches(size: Int) {
    for kind in Kind.allCases {
      let table = MarginTable(table(kind, size))
      let control = DisclosureControl(table, minimum: 5)
      #expect(control.searchCount <= 2 * table.sumCount, "\(kind)")
    }
  }

  @Test(
    "Large tables take less than a second, and the largest less than fifteen",
    .enabled(if: ProcessInfo.processInfo.environment["DISCLOSURE_TIMES"] != nil))
  func times() {
    for (size, limit) in [(300, 1), (600, 1), (2048, 15)] {
      for kind in Kind.allCases where kind != .several || size < 2048 {
        let table = table(kind, size)
        let time = ContinuousClock().measure { _ = table.suppressed(minimum: 5) }
        print(size, kind, time)
        #expect(time < .seconds(limit))
      }
    }
  }
}
