import ConsultationSearch
import Foundation
import TestSupport
import Testing

@Suite("Disclosure to one who knows the rule")
struct DisclosureRuleTests {
  private static let seeds =
    ProcessInfo.processInfo.environment["DISCLOSURE_TABLES"]
    .flatMap { Int($0) } ?? 120

  private struct Shape {
    let rows: Int
    let columns: Int
    let minimum: Int
    let most: Int
  }

  private static let shapes = [
    Shape(rows: 2, columns: 2, minimum: 2, most: 8),
    Shape(rows: 2, columns: 2, minimum: 5, most: 20),
    Shape(rows: 2, columns: 3, minimum: 2, most: 8),
    Shape(rows: 3, columns: 2, minimum: 1, most: 5),
    Shape(rows: 2, columns: 3, minimum: 3, most: 30),
  ]

  @Test("Several tables are published alike, and no small count is the same in all")
  func replay() {
    var generator = SeededGenerator(seed: 11)
    for seed in 0..<Self.seeds {
      let shape = Self.shapes[seed % Self.shapes.count]
      let counts = (0..<shape.rows).map { _ in
        (0..<shape.columns).map { _ in Int.random(in: 0...shape.most, using: &generator) }
      }
      let published = Crosstab(counts: counts).suppressed(minimum: shape.minimum).published
      guard published.joined().contains(nil),
        let fitting = FittingCounts(published, most: 150).counts
      else { continue }
      var fewest = 2
      var small = Set(
        counts.indices.flatMap { row in counts[row].indices.map { [row, $0] } }
          .filter { published[$0[0]][$0[1]] == nil && counts[$0[0]][$0[1]] < shape.minimum })
      for other in fitting where fewest > 0 || !small.isEmpty {
        guard Crosstab(counts: other).suppressed(minimum: shape.minimum).published == published
        else { continue }
        fewest -= 1
        small = small.filter { other[$0[0]][$0[1]] == counts[$0[0]][$0[1]] }
      }
      #expect(fewest <= 0 && small.isEmpty, "\(counts), minimum \(shape.minimum): \(published)")
    }
  }

  @Test("A table that only one hidden table explained has others that are published alike")
  func replayed() {
    let published = Crosstab(counts: [[1, 8, 7], [3, 3, 4]]).suppressed(minimum: 2).published
    let alike = (0...16).flatMap { first in
      (0...16 - first).map {
        [[first, $0, 16 - first - $0], [4 - first, 11 - $0, first + $0 - 5]]
      }
    }.filter { $0.joined().allSatisfy { $0 >= 0 } }
      .filter { Crosstab(counts: $0).suppressed(minimum: 2).published == published }
    #expect(Set(alike.map { $0[0][0] }).count > 1)
  }

  @Test("The attack finds a table that nothing else explains")
  func attackWorks() throws {
    let fitting = try #require(
      FittingCounts([[nil, 4, 4], [5, 5, 10], [5, 9, 14]], most: 9).counts)
    #expect(fitting == [[[0, 4], [5, 5]]])
  }
}

/// All counts that agree with a published table in which each record has one row and one column.
private struct FittingCounts {
  /// Nil where there are too many to look at, or no bounds to them.
  private(set) var counts: [[[Int]]]? = []
  private let published: [[Int?]]
  private let most: Int
  private var steps = 0

  init(_ published: [[Int?]], most: Int) {
    self.published = published
    self.most = most
    var cells = published.dropLast().map { $0.dropLast().map { $0 ?? 0 } }
    if !complete(&cells, from: 0) { counts = nil }
  }

  private mutating func complete(_ cells: inout [[Int]], from index: Int) -> Bool {
    let (rows, columns) = (cells.count, cells[0].count)
    steps += 1
    guard steps < 50_000 else { return false }
    guard index < rows * columns else {
      if Crosstab(counts: cells).numbers.joined().elementsEqual(
        published.joined(), by: { $1 == nil || $0 == $1 })
      {
        counts?.append(cells)
      }
      return (counts?.count ?? 0) <= most
    }
    let (row, column) = (index / columns, index % columns)
    let before = cells[row][..<column].reduce(0, +)
    let above = cells[..<row].map { $0[column] }.reduce(0, +)
    let all = cells[..<row].joined().reduce(0, +) + before
    let room = [
      published[row][columns].map { $0 - before }, published[rows][column].map { $0 - above },
      published[rows][columns].map { $0 - all },
    ].compactMap(\.self).min()
    guard let room = published[row][column] ?? room else { return false }
    guard room >= 0 else { return true }
    for cell in (published[row][column] ?? 0)...room {
      cells[row][column] = cell
      if !complete(&cells, from: index + 1) { return false }
    }
    cells[row][column] = published[row][column] ?? 0
    return true
  }
}

extension Crosstab {
  /// A table of records with one row and one column each, by their counts.
  init(counts: [[Int]]) {
    self.init(
      base: counts.joined().reduce(0, +),
      columns: counts[0].indices.map { column in
        Column(value: "c\(column)", name: "", base: counts.map { $0[column] }.reduce(0, +))
      },
      rows: counts.enumerated().map { row, cells in
        Row(value: "r\(row)", name: "", base: cells.reduce(0, +), cells: cells)
      })
  }
}
