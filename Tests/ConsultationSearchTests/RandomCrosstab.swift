import TestSupport

@testable import ConsultationSearch

/// A table of records that nobody has read, counted one by one.
struct RandomCrosstab {
  /// How many values a record may have in the rows and in the columns.
  enum Overlap: CaseIterable {
    case oneRowAndColumn, oneColumn, any

    /// The most that a reader can know of such a table.
    var knowledge: Reader.Knowledge {
      switch self {
      case .oneRowAndColumn: .oneRowAndColumn
      case .oneColumn: .oneColumn
      case .any: .bounds
      }
    }
  }

  private(set) var crosstab: Crosstab
  /// What the filters give away.
  let knowledge: CrosstabKnowledge

  init(
    rows: Int, columns: Int, records: Int, overlap: Overlap,
    askedRows: Set<Int>? = nil, askedColumns: Set<Int>? = nil,
    using generator: inout SeededGenerator
  ) {
    crosstab = Crosstab(
      base: 0,
      columns: (0..<columns).map {
        Crosstab.Column(value: "c\($0)", name: "", base: 0)
      },
      rows: (0..<rows).map {
        Crosstab.Row(
          value: "r\($0)", name: "", base: 0, cells: [Int](repeating: 0, count: columns))
      })
    knowledge = CrosstabKnowledge(
      rows: (0..<rows).map {
        Self.standing(of: $0, asked: askedRows, isMultiValued: overlap != .oneRowAndColumn)
      },
      columns: (0..<columns).map {
        Self.standing(of: $0, asked: askedColumns, isMultiValued: overlap == .any)
      })
    for _ in 0..<records {
      let rows =
        overlap == .oneRowAndColumn
        ? [Self.likelyLow(rows, using: &generator)] : Self.some(of: rows, using: &generator)
      let columns =
        overlap == .any
        ? Self.some(of: columns, using: &generator) : [Self.likelyLow(columns, using: &generator)]
      let isAsked =
        (askedRows.map { !$0.isDisjoint(with: rows) } ?? true)
        && (askedColumns.map { !$0.isDisjoint(with: columns) } ?? true)
      if isAsked { add(rows: rows, columns: columns) }
    }
  }

  private static func standing(
    of index: Int, asked: Set<Int>?, isMultiValued: Bool
  ) -> ValueStanding {
    guard let asked, !asked.contains(index) else { return .open }
    return isMultiValued ? .unasked : .ruledOut
  }

  private mutating func add(rows: [Int], columns: [Int]) {
    crosstab.base += 1
    for column in columns { crosstab.columns[column].base += 1 }
    for row in rows {
      crosstab.rows[row].base += 1
      for column in columns { crosstab.rows[row].cells[column] += 1 }
    }
  }

  /// The lower the likelier, so that the last rows and columns are sparse.
  private static func likelyLow(_ count: Int, using generator: inout SeededGenerator) -> Int {
    min(Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
  }

  private static func some(of count: Int, using generator: inout SeededGenerator) -> [Int] {
    (0..<count).filter { _ in generator.once(in: 2) }
  }
}
