import ConsultationModel

/// All that a request asks of one field.
struct FieldConstraint: Sendable {
  let field: Field
  private let column: FieldColumn?
  /// For each demand the values, by their places in the column, of which a record needs one.
  private var needed: [Set<Int>] = []
  /// The same for the request's requirements, which no choice on the field can take back.
  private var required: [Set<Int>] = []
  private var unwanted: Set<Int> = []
  /// Stands in `needed` for the lack of any value.
  private static let unstated = -1

  /// What a request asks of each field that it asks anything of.
  static func all(of request: SearchRequest, columns: RecordColumns) -> [FieldConstraint] {
    Set(request.query.filters.map(\.field)).union(request.selections.keys)
      .union(request.requirements.keys).map { FieldConstraint($0, of: request, columns[$0]) }
  }

  private init(_ field: Field, of request: SearchRequest, _ column: FieldColumn?) {
    self.field = field
    self.column = column
    let filters = request.query.filters.filter { $0.field == field }
    let wanted = filters.filter { !$0.isExcluded }
    if !wanted.isEmpty { needed.append(places { value in wanted.contains { $0.names(value) } }) }
    if let selection = request.selections[field] { needed.append(places(of: selection)) }
    for value in request.requirements[field] ?? [] { required.append(places(of: [value])) }
    let excluded = filters.filter(\.isExcluded)
    unwanted = places { value in excluded.contains { $0.names(value) } }
  }

  private func places(where isMeant: (FieldValue) -> Bool) -> Set<Int> {
    guard let column else { return [] }
    return Set(column.values.indices.filter { isMeant(column.values[$0]) })
  }

  private func places(of values: Set<String>) -> Set<Int> {
    let stated = places { values.contains($0.value) }
    let admitsUnstated = field != .type && values.contains(Field.notStated)
    return admitsUnstated ? stated.union([Self.unstated]) : stated
  }

  func admits(_ record: Int) -> Bool {
    let places = column?.places(of: record) ?? []
    let known = places.isEmpty ? [Self.unstated] : places
    return needed.allSatisfy { $0.contains(anyOf: known) }
      && required.allSatisfy { $0.contains(anyOf: known) } && !unwanted.contains(anyOf: places)
  }

  /// What is left of the constraint when the field's values are counted: its requirements alone.
  var whereCounted: FieldConstraint {
    var constraint = self
    constraint.needed = []
    constraint.unwanted = []
    return constraint
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
    candidate.foldedSpellings.contains {
      $0.utf8.elementsEqual(folded.utf8) || isPrefix && $0.utf8.starts(with: folded.utf8)
    }
  }
}
