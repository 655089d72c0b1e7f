/// All tables that agree with the published numbers of one and have its sums, where they are few.
struct FittingTables {
  private let table: MarginTable
  /// The hidden numbers that may be others.
  let unknowns: [Int]
  /// For each unknown, its least and largest value as far as single sums tell.
  private var bounds: [ClosedRange<Int>] = []
  /// For each sum, the unknowns in it with their signs, and what they come to.
  private var terms: [[(unknown: Int, sign: Int)]] = []
  private var results: [Int] = []
  private var found: [[Int]] = []
  private var steps = 0

  /// So many tables, or steps on the way to them, are not few.
  private static let mostTables = 400
  private static let mostSteps = 20_000
  private static let largestValue = 1 << 20

  init(_ table: MarginTable, isHidden: [Bool]) {
    self.table = table
    unknowns = isHidden.indices.filter { isHidden[$0] && table.isOpen(table.cell(at: $0)) }
  }

  /// The tables' numbers, row by row; nil where there are too many, or no bounds to them.
  mutating func all() -> [[Int]]? {
    setSums()
    guard narrow() else { return nil }
    var values = unknowns.map { _ in 0 }
    guard complete(&values, from: 0) else { return nil }
    return found
  }

  private mutating func setSums() {
    terms = [[(unknown: Int, sign: Int)]](repeating: [], count: table.sumCount)
    results = [Int](repeating: 0, count: table.sumCount)
    for (unknown, index) in unknowns.enumerated() {
      let cell = table.cell(at: index)
      for sum in [table.rowSum(of: cell), table.columnSum(of: cell)] {
        let sign = table.isTotal(cell, of: sum) ? -1 : 1
        terms[sum].append((unknown, sign))
        results[sum] += sign * table[cell]
      }
    }
    bounds = unknowns.map { _ in 0...Self.largestValue }
  }

  /// Narrows the bounds by each sum in turn; false where one remains without.
  private mutating func narrow() -> Bool {
    for _ in 0..<8 {
      for sum in terms.indices {
        for (unknown, sign) in terms[sum] { narrow(unknown, sign, by: sum) }
      }
    }
    return bounds.allSatisfy { $0.upperBound < Self.largestValue / 2 }
  }

  private mutating func narrow(_ unknown: Int, _ sign: Int, by sum: Int) {
    var (least, most) = (0, 0)
    for term in terms[sum] where term.unknown != unknown {
      let range = bounds[term.unknown]
      least += term.sign > 0 ? range.lowerBound : -range.upperBound
      most += term.sign > 0 ? range.upperBound : -range.lowerBound
    }
    let (low, high) =
      sign > 0
      ? (results[sum] - most, results[sum] - least) : (least - results[sum], most - results[sum])
    let range = bounds[unknown]
    let lower = max(low, range.lowerBound)
    bounds[unknown] = lower...max(lower, min(high, range.upperBound))
  }

  /// Tries all values of the unknowns from one on; false where that is too much.
  private mutating func complete(_ values: inout [Int], from unknown: Int) -> Bool {
    guard unknown < unknowns.count else {
      var numbers = table.values
      for (value, index) in zip(values, unknowns) { numbers[index] = value }
      if hasParts(numbers) { found.append(numbers) }
      return found.count <= Self.mostTables
    }
    for value in bounds[unknown] {
      steps += 1
      if steps > Self.mostSteps { return false }
      values[unknown] = value
      if agrees(values, upTo: unknown), !complete(&values, from: unknown + 1) { return false }
    }
    return true
  }

  private func agrees(_ values: [Int], upTo last: Int) -> Bool {
    let cell = table.cell(at: unknowns[last])
    return [table.rowSum(of: cell), table.columnSum(of: cell)].allSatisfy { sum in
      var (least, most) = (0, 0)
      for term in terms[sum] {
        let range = bounds[term.unknown]
        let known = term.unknown <= last ? values[term.unknown] : nil
        let (low, high) = (known ?? range.lowerBound, known ?? range.upperBound)
        least += term.sign > 0 ? low : -high
        most += term.sign > 0 ? high : -low
      }
      return least <= results[sum] && results[sum] <= most
    }
  }

  /// Whether no part is larger than its total.
  private func hasParts(_ numbers: [Int]) -> Bool {
    unknowns.allSatisfy { index in
      let cell = table.cell(at: index)
      return [table.rowSum(of: cell), table.columnSum(of: cell)].allSatisfy { sum in
        let numbers = (0..<table.length(of: sum)).map {
          numbers[table.index(of: table.cell($0, of: sum))]
        }
        return numbers.dropLast().allSatisfy { $0 <= numbers[numbers.count - 1] }
      }
    }
  }
}
