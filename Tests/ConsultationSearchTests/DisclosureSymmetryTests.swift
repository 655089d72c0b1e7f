import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Disclosure where rows and columns are of one field")
struct DisclosureSymmetryTests {
  /// A table of themes by themes, from how many passages have each set of them; the last value is
  /// the lack of any.
  private func table(_ sets: [Int], themes: Int) -> Crosstab {
    func count(_ one: Int, _ other: Int) -> Int {
      sets.enumerated().filter { set, _ in
        [one, other].allSatisfy { $0 == themes ? set == 0 : set >> $0 & 1 == 1 }
      }.reduce(0) { $0 + $1.element }
    }
    let values = 0...themes
    var table = Crosstab(
      base: sets.reduce(0, +),
      columns: values.map { .init(value: "t\($0)", name: "", base: count($0, $0)) },
      rows: values.map { row in
        .init(
          value: "t\(row)", name: "", base: count(row, row), cells: values.map { count(row, $0) })
      })
    table.missingRow = table.rows.popLast()
    return table
  }

  private func published(_ table: Crosstab, minimum: Int) -> [[Int?]] {
    var knowledge = CrosstabKnowledge(table)
    knowledge.isSymmetric = true
    return table.suppressed(minimum: minimum, knowing: knowledge).published
  }

  @Test("A cell is hidden with its mirror, and a value beside itself with its base")
  func together() {
    let cells = published(table([0, 9, 10, 1], themes: 2), minimum: 5)
    #expect(
      cells == [[10, nil, nil, 10], [nil, 11, nil, 11], [10, 11, nil, nil]])
    let bases = published(table([30, 2, 40, 0], themes: 2), minimum: 5)
    #expect(bases == [[nil, nil, nil, nil], [nil, 40, nil, 40], [nil, 40, 30, nil]])
  }

  @Test("No small count follows from all that passages can be, and from the rule", arguments: 1...3)
  func attack(minimum: Int) {
    var generator = SeededGenerator(seed: minimum)
    for _ in 0..<30 {
      let themes = Int.random(in: 1...3, using: &generator)
      let most = Int.random(in: 1...12, using: &generator)
      let sets = (0..<1 << themes).map { _ in Int.random(in: 0...most, using: &generator) }
      let crosstab = table(sets, themes: themes)
      let published = self.published(crosstab, minimum: minimum)
      var left = Set<[Int]>()
      for (row, numbers) in crosstab.numbers.enumerated() {
        for (column, number) in numbers.enumerated()
        where published[row][column] == nil && number < minimum && !(row == column)
          && !(column == themes && row < themes)
        { left.insert([row, column]) }
      }
      for tried in 0..<12_000 where !left.isEmpty {
        let others = Self.others(than: sets, tried, using: &generator)
        let other = table(others, themes: themes)
        let numbers = other.numbers
        let changed = left.filter { numbers[$0[0]][$0[1]] != crosstab.numbers[$0[0]][$0[1]] }
        guard !changed.isEmpty, self.published(other, minimum: minimum) == published
        else { continue }
        left.subtract(changed)
      }
      #expect(left.isEmpty, "\(sets), minimum \(minimum): \(published)")
    }
  }

  /// At first each way to change every count by one at the most, then anything.
  private static func others(
    than sets: [Int], _ tried: Int, using generator: inout SeededGenerator
  ) -> [Int] {
    var digits = tried
    return sets.map { count in
      defer { digits /= 3 }
      return tried < 6561
        ? max(0, count + digits % 3 - 1) : Int.random(in: 0...3, using: &generator)
    }
  }
}
