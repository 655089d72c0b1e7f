import ConsultationModel

/// All that a request asks of one field, among the values that records have of it.
struct FieldConstraint: Sendable {
  let field: Field
  private let column: FieldColumn?
  private let collection: RecordCollection
  private var needed: [Clause]
  private var required: [Clause]
  /// Nil for nothing.
  private var unwanted: Clause?

  /// A clause's values, by their indices in the column.
  private struct Clause {
    let values: Set<Int>
    let admitsPassagesWithout: Bool
    let admitsOthersWithout: Bool

    init(_ clause: ValueClause, among values: [FieldValue]) {
      self.values = Set(values.indices.filter { clause.isMet(by: values[$0]) })
      admitsPassagesWithout = clause.isMet(by: nil)
      admitsOthersWithout = clause.admitsOthersWithout
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
    let values = column?.values ?? []
    let clauses = FieldClauses(on: field, of: request)
    needed = clauses.needed.map { Clause($0, among: values) }
    required = clauses.required.map { Clause($0, among: values) }
    unwanted = clauses.unwanted.map { Clause($0, among: values) }
  }

  /// Drops the records of a segment that are not admitted.
  func narrow(_ records: inout RecordBitmap, ofSegment segment: Int) {
    for clause in needed + required {
      records.formIntersection(meeting(clause, inSegment: segment))
    }
    if let unwanted { records.subtract(meeting(unwanted, inSegment: segment)) }
  }

  /// The records of a segment that meet a clause.
  private func meeting(_ clause: Clause, inSegment segment: Int) -> RecordBitmap {
    let records = collection.segments[segment]
    let known = column?.valueIndices[segment] ?? []
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
    constraint.unwanted = nil
    return constraint
  }
}
