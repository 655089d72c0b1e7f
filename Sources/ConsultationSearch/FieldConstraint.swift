import ConsultationModel

/// All that a request asks of one field.
struct FieldConstraint: Sendable {
  let field: Field
  private let column: FieldColumn?
  /// For each demand the values, by their places in the column, of which a record needs one.
  private var needed: [Set<Int>] = []
  private var unwanted: Set<Int> = []

  /// What a request asks of each field that it asks anything of.
  static func all(of request: SearchRequest, columns: RecordColumns) -> [FieldConstraint] {
    Set(request.query.filters.map(\.field)).union(request.selections.keys).map { field in
      FieldConstraint(
        field, filters: request.query.filters.filter { $0.field == field },
        selection: request.selections[field], column: columns[field])
    }
  }

  private init(
    _ field: Field, filters: [Query.Filter], selection: Set<String>?, column: FieldColumn?
  ) {
    self.field = field
    self.column = column
    let wanted = filters.filter { !$0.isExcluded }
    if !wanted.isEmpty { needed.append(places { value in wanted.contains { $0.names(value) } }) }
    if let selection { needed.append(places { selection.contains($0.value) }) }
    let excluded = filters.filter(\.isExcluded)
    unwanted = places { value in excluded.contains { $0.names(value) } }
  }

  private func places(where isMeant: (FieldValue) -> Bool) -> Set<Int> {
    guard let column else { return [] }
    return Set(column.values.indices.filter { isMeant(column.values[$0]) })
  }

  func admits(_ record: Int) -> Bool {
    let places = column?.places(of: record) ?? []
    return needed.allSatisfy { $0.contains(anyOf: places) } && !unwanted.contains(anyOf: places)
  }
}

extension Set<Int> {
  fileprivate func contains(anyOf places: ArraySlice<Int>) -> Bool {
    places.contains { contains($0) }
  }
}

extension Query.Filter {
  /// Whether the filter's value, folded, is a value's id, name or number, or the beginning of one.
  fileprivate func names(_ candidate: FieldValue) -> Bool {
    let wanted = Folding.folded(value)
    return candidate.spellings.map(Folding.folded).contains {
      $0.utf8.elementsEqual(wanted.utf8) || isPrefix && $0.utf8.starts(with: wanted.utf8)
    }
  }
}
