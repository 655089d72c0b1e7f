import ConsultationModel

/// A crosstab for others to read, in which small counts are hidden; nil stands for a hidden one.
///
/// What was hidden because it is small cannot be told from what was hidden beside it.
package struct SuppressedCrosstab: Equatable, Sendable {
  /// How many records there are.
  package var base: Int?
  package var columns: [Column]
  package var rows: [Row]

  /// One value of the columns' field.
  package struct Column: Equatable, Sendable {
    /// As a search request names it.
    package var value: String
    package var name: String
    /// How many records have the value.
    package var base: Int?
  }

  /// One value of the rows' field.
  package struct Row: Equatable, Sendable {
    /// As a search request names it.
    package var value: String
    package var name: String
    /// How many records have the value.
    package var base: Int?
    /// In the order of the columns.
    package var cells: [Int?]
  }

  /// Whether any number is hidden.
  package var hidesAny: Bool {
    base == nil || columns.contains { $0.base == nil }
      || rows.contains { $0.base == nil || $0.cells.contains(nil) }
  }
}

extension Crosstab {
  /// The table without its counts and bases below a minimum (primary suppression, zeros too), and
  /// without as many others as it takes that no hidden number can be worked out from those left
  /// (complementary suppression). A minimum of 0 hides nothing. The noughts of a value that the
  /// request rules out stay, since the request gives them away. A table transposed round hides the
  /// same numbers, so that the two can be laid side by side.
  ///
  /// Every hidden number could be another, though perhaps within narrow bounds, and in small tables
  /// for one who knows the rule too. What no single table can prevent: working a number out from
  /// several tables of the same passages, of different filters or other values, or by one who can
  /// list the passages.
  package func suppressed(
    minimum: Int, of request: SearchRequest, rows: Field, columns: Field,
    in consultation: Consultation
  ) -> SuppressedCrosstab {
    suppressed(
      minimum: minimum,
      knowing: CrosstabKnowledge(
        of: self, request, rows: rows, columns: columns, in: consultation))
  }

  /// The same, by what its readers know already.
  func suppressed(minimum: Int, knowing knowledge: CrosstabKnowledge) -> SuppressedCrosstab {
    let table = MarginTable(self, knowledge)
    let hidden = hidden(of: table, minimum: minimum, isSymmetric: knowledge.isSymmetric)
    func shown(_ number: Int, _ row: Int, _ column: Int) -> Int? {
      let cell =
        knowledge.isTransposed
        ? MarginTable.Cell(row: column, column: row) : MarginTable.Cell(row: row, column: column)
      return hidden[table.index(of: cell)] ? nil : number
    }
    let last = (row: rows.count + (missingRow == nil ? 0 : 1), column: columns.count)
    return SuppressedCrosstab(
      base: shown(base, last.row, last.column),
      columns: columns.enumerated().map { index, column in
        SuppressedCrosstab.Column(
          value: column.value, name: column.name, base: shown(column.base, last.row, index))
      },
      rows: rows.enumerated().map { index, row in
        SuppressedCrosstab.Row(
          value: row.value, name: row.name, base: shown(row.base, index, last.column),
          cells: row.cells.enumerated().map { shown($1, index, $0) })
      })
  }

  private func hidden(of table: MarginTable, minimum: Int, isSymmetric: Bool) -> [Bool] {
    if isSymmetric { return SymmetricDisclosure(table, minimum: minimum).isHidden }
    var replay = RuleReplay(minimum: minimum)
    return replay.hidden(of: table)
  }
}
