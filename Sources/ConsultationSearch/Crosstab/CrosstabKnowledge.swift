import ConsultationModel

/// What whoever reads a crosstab knows besides its numbers, from its request and its fields.
struct CrosstabKnowledge: Equatable, Sendable {
  /// How the value of each row stands; that of the missing row, if there is one, comes last.
  var rows: [ValueStanding]
  /// How the value of each column stands.
  var columns: [ValueStanding]
  /// Whether suppression takes the rows for columns, so that a table and the same one transposed
  /// round hide the same numbers. Of two tables transposed against each other, it is true of one.
  var isTransposed = false
  /// Whether rows and columns are of one field: then a cell equals the one that mirrors it, and a
  /// value beside itself its base.
  var isSymmetric = false
}

extension CrosstabKnowledge {
  init(
    of table: Crosstab, _ request: SearchRequest, rows: Field, columns: Field,
    in consultation: Consultation
  ) {
    var rowNames = table.rows.map { Optional(($0.value, $0.name)) }
    if table.missingRow != nil { rowNames.append(nil) }
    var columnNames = table.columns.map { Optional(($0.value, $0.name)) }
    if table.lastColumnIsMissing, columnNames.popLast() != nil { columnNames.append(nil) }
    self.rows = FieldClauses(on: rows, of: request).standings(
      of: rows, named: rowNames, in: consultation, isMultiValued: table.rowsAreMultiValued)
    self.columns = FieldClauses(on: columns, of: request).standings(
      of: columns, named: columnNames, in: consultation,
      isMultiValued: table.columnsAreMultiValued)
    isTransposed =
      rows.name == columns.name
      ? rows.isAttribute && !columns.isAttribute : rows.name > columns.name
    isSymmetric = rows == columns
  }
}

extension FieldClauses {
  /// How each value of a table stands; nil stands for the lack of any.
  fileprivate func standings(
    of field: Field, named names: [(value: String, name: String)?],
    in consultation: Consultation, isMultiValued: Bool
  ) -> [ValueStanding] {
    // A table may have a million values, whose spellings take long to fold.
    if isEmpty { return names.map { _ in .open } }
    let known = Dictionary(
      consultation.knownValues(of: field, found: []).map { ($0.value, $0) }
    ) { first, _ in first }
    let values = names.map { name in
      name.map { known[$0.value] ?? FieldValue(value: $0.value, name: $0.name) }
    }
    return standings(of: values, isMultiValued: isMultiValued)
  }
}
