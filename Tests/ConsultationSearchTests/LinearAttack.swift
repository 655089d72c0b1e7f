/// What follows from the sums of a published table alone, by Gaussian elimination.
struct LinearAttack {
  /// How many hidden numbers the sums determine.
  let determined: Int

  /// Takes each row and each column to be numbers with their total at the end.
  init(_ published: [[Int?]]) {
    let width = published[0].count
    var unknowns: [Int: Int] = [:]
    for (index, number) in published.joined().enumerated() where number == nil {
      unknowns[index] = unknowns.count
    }
    var equations = [[Int]](
      repeating: [Int](repeating: 0, count: unknowns.count), count: published.count + width)
    for (index, unknown) in unknowns {
      let (row, column) = (index / width, index % width)
      equations[row][unknown] = column == width - 1 ? -1 : 1
      equations[published.count + column][unknown] = row == published.count - 1 ? -1 : 1
    }
    Self.reduce(&equations, unknowns: unknowns.count)
    determined = equations.count { equation in equation.count { $0 != 0 } == 1 }
  }

  /// Brings equations into reduced row echelon term. Sums of a table's rows and columns are
  /// totally unimodular, so no coefficient is ever other than -1, 0 or 1.
  private static func reduce(_ equations: inout [[Int]], unknowns: Int) {
    var rank = 0
    for unknown in 0..<unknowns {
      guard
        let pivot = equations.indices.dropFirst(rank).first(where: {
          equations[$0][unknown] != 0
        })
      else { continue }
      equations.swapAt(rank, pivot)
      let sign = equations[rank][unknown]
      let leading = equations[rank].map { $0 * sign }
      equations[rank] = leading
      for row in equations.indices where row != rank && equations[row][unknown] != 0 {
        let factor = equations[row][unknown]
        equations[row] = zip(equations[row], leading).map { $0 - factor * $1 }
      }
      rank += 1
    }
  }
}
