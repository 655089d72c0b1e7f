@testable import ConsultationSearch

/// Somebody who has only a published table, and tries to work out what is hidden in it.
struct Reader {
  /// Rows of cells with their base, then the bases of the columns with that of all.
  let published: [[Int?]]
  /// What may be taken for granted of the table.
  let knowledge: Knowledge
  /// No number is tried that is larger.
  let limit: Int
  /// The rows, and the columns, of which each record has one at least; nil where none is asked for.
  var askedRows: Set<Int>?
  var askedColumns: Set<Int>?

  enum Knowledge: CaseIterable {
    /// That a base is as large as any of its cells.
    case bounds
    /// Besides, that each record has one value in the columns.
    case oneColumn
    /// Besides, that each record has one value in the rows too.
    case oneRowAndColumn
  }

  /// Whether some table agrees with all that is published and known, and has another number there.
  func couldBeOther(than number: Int, row: Int, column: Int) -> Bool {
    var table = published
    return completes(&table, upTo: published.count * width) { index, candidate in
      index != row * width + column || candidate != number
    }
  }

  private var width: Int { published[0].count }

  /// Tries every number in every hidden cell before one, totals first; true at the first table
  /// that agrees.
  private func completes(
    _ table: inout [[Int?]], upTo end: Int, _ isWanted: (Int, Int) -> Bool
  ) -> Bool {
    let hidden = (0..<end).last {
      published[$0 / width][$0 % width] == nil
    }
    guard let hidden else { return agrees(table) }
    let (row, column) = (hidden / width, hidden % width)
    for candidate in 0...limit where isWanted(hidden, candidate) {
      table[row][column] = candidate
      let isPossible =
        agrees(table[row], isSum: knowledge != .bounds, asked: askedColumns)
        && agrees(
          table.map { $0[column] }, isSum: knowledge == .oneRowAndColumn, asked: askedRows)
      if isPossible, completes(&table, upTo: hidden, isWanted) { return true }
    }
    table[row][column] = nil
    return false
  }

  private func agrees(_ table: [[Int?]]) -> Bool {
    table.allSatisfy { agrees($0, isSum: knowledge != .bounds, asked: askedColumns) }
      && (0..<width).allSatisfy { column in
        agrees(
          table.map { $0[column] }, isSum: knowledge == .oneRowAndColumn, asked: askedRows)
      }
  }

  /// Whether numbers, as far as there are any yet, can be parts with their total at the end.
  private func agrees(_ numbers: [Int?], isSum: Bool, asked: Set<Int>?) -> Bool {
    guard let last = numbers.last, let total = last else { return true }
    let parts = numbers.dropLast()
    let known = parts.compactMap(\.self)
    guard known.allSatisfy({ $0 <= total }) else { return false }
    if let asked, known.count == parts.count,
      asked.reduce(0, { $0 + (numbers[$1] ?? 0) }) < total
    {
      return false
    }
    guard isSum else { return true }
    let sum = known.reduce(0, +)
    return known.count == parts.count ? sum == total : sum <= total
  }
}

extension SuppressedCrosstab {
  /// The numbers as a reader sees them.
  var published: [[Int?]] { rows.map { $0.cells + [$0.base] } + [columns.map(\.base) + [base]] }
}

extension Crosstab {
  /// All the numbers, in the same order.
  var numbers: [[Int]] { rows.map { $0.cells + [$0.base] } + [columns.map(\.base) + [base]] }
}
