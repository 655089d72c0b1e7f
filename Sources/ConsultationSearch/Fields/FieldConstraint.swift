import ConsultationModel

/// All that a request asks of one field.
struct FieldConstraint: Sendable {
  let field: Field
  private let column: FieldColumn?
  private let collection: RecordCollection
  /// What a choice on the field may take back.
  private var needed: [Clause] = []
  /// The request's requirements, which no choice on the field can take back.
  private var required: [Clause] = []
  /// What no record admitted may meet.
  private var unwanted = Clause()

  /// Values, by their places in the column, of which a record has one at least.
  struct Clause {
    fileprivate var values: Set<Int> = []
    /// Whether a passage without any value meets it too.
    fileprivate var admitsPassagesWithout = false
    /// Whether any other record without a value does, which only a choice means.
    fileprivate var admitsOthersWithout = false

    /// Whether a value is one of them, by its place in the column; nil stands for the lack of any.
    func isMet(by place: Int?) -> Bool { place.map(values.contains) ?? admitsPassagesWithout }

    /// False where only a record without any value can meet it, or none at all.
    var canBeMetByValues: Bool { !values.isEmpty }

    /// Whether no record meets it.
    fileprivate var isEmpty: Bool {
      values.isEmpty && !admitsPassagesWithout && !admitsOthersWithout
    }
  }

  /// What a request asks of each field that it asks anything of.
  static func all(
    of request: SearchRequest, in collection: RecordCollection
  ) -> [FieldConstraint] {
    Set(request.query.fieldClauses.map(\.field)).union(request.selections.keys)
      .union(request.requirements.keys).map { FieldConstraint($0, of: request, collection) }
  }

  private init(_ field: Field, of request: SearchRequest, _ collection: RecordCollection) {
    self.field = field
    self.collection = collection
    column = collection[field]
    let fieldClauses = request.query.fieldClauses.filter { $0.field == field }
    let wanted = fieldClauses.filter { !$0.isExcluded }
    if !wanted.isEmpty { needed.append(clause { value in wanted.contains { $0.names(value) } }) }
    if let selection = request.selections[field] { needed.append(clause(of: selection)) }
    for value in request.requirements[field] ?? [] { required.append(clause(of: [value])) }
    let excluded = fieldClauses.filter(\.isExcluded)
    guard !excluded.isEmpty else { return }
    unwanted = clause { value in excluded.contains { $0.names(value) } }
  }

  private func clause(where isMeant: (FieldValue) -> Bool) -> Clause {
    let values = column?.values ?? []
    return Clause(
      values: Set(values.indices.filter { isMeant(values[$0]) }),
      admitsPassagesWithout: field.canLackValue && isMeant(.notStated))
  }

  private func clause(of values: Set<String>) -> Clause {
    var clause = clause { values.contains($0.value) }
    if field != .type, values.contains(Field.notStated) {
      (clause.admitsPassagesWithout, clause.admitsOthersWithout) = (true, true)
    }
    return clause
  }

  /// All that a record admitted has to meet.
  var clauses: [Clause] { needed + required }

  /// Whether no record with the value at a place in the column, or without any, is admitted.
  func isUnwanted(_ place: Int?) -> Bool { unwanted.isMet(by: place) }

  /// Drops the records of a segment that are not admitted.
  func narrow(_ records: inout RecordBitmap, ofSegment segment: Int) {
    for clause in clauses { records.formIntersection(meeting(clause, inSegment: segment)) }
    if !unwanted.isEmpty { records.subtract(meeting(unwanted, inSegment: segment)) }
  }

  /// The records of a segment that meet a clause.
  private func meeting(_ clause: Clause, inSegment segment: Int) -> RecordBitmap {
    let records = collection.segments[segment]
    let known = column?.places[segment] ?? []
    let values = column?.segments[segment]
    var found =
      values?.records { clause.values.contains(known[$0]) }
      ?? RecordBitmap(capacity: records.count)
    guard clause.admitsPassagesWithout || clause.admitsOthersWithout else { return found }
    var lacking = RecordBitmap(capacity: records.count, isFull: true)
    if let values { lacking.subtract(values.stated) }
    let passages = records.records(of: [.quote, .response])
    if clause.admitsPassagesWithout { found.formUnion(lacking.intersection(passages)) }
    if clause.admitsOthersWithout { found.formUnion(lacking.subtracting(passages)) }
    return found
  }

  /// What is left of the constraint when the field's values are counted: its requirements alone.
  ///
  /// Nil where that is nothing.
  var whereCounted: FieldConstraint? {
    if required.isEmpty { return nil }
    var constraint = self
    constraint.needed = []
    constraint.unwanted = Clause()
    return constraint
  }
}

extension Query.FieldClause {
  /// Whether the filter's value, folded, is a value's id, name or number, or the beginning of one.
  fileprivate func names(_ candidate: FieldValue) -> Bool {
    candidate.hasSpelling {
      $0.utf8.elementsEqual(folded.utf8) || isPrefix && $0.utf8.starts(with: folded.utf8)
    }
  }
}
