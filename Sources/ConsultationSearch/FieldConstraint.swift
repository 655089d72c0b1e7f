import ConsultationModel

/// All that a request asks of one field.
struct FieldConstraint: Sendable {
  let field: Field
  private let column: FieldColumn?
  private let collection: RecordCollection
  /// For each demand the values, by their places in the column, of which a record needs one.
  private var needed: [Set<Int>] = []
  /// The same for the request's requirements, which no choice on the field can take back.
  private var required: [Set<Int>] = []
  private var unwanted: Set<Int> = []
  /// Stands in these for the lack of any value in a passage.
  private static let unstated = -1

  /// Stands for the lack of any value in a record that is no passage, which only a choice means.
  private static let unstatedElsewhere = -2

  /// What a request asks of each field that it asks anything of.
  static func all(
    of request: SearchRequest, in collection: RecordCollection
  ) -> [FieldConstraint] {
    Set(request.query.filters.map(\.field)).union(request.selections.keys)
      .union(request.requirements.keys).map { FieldConstraint($0, of: request, collection) }
  }

  private init(_ field: Field, of request: SearchRequest, _ collection: RecordCollection) {
    self.field = field
    self.collection = collection
    column = collection[field]
    let filters = request.query.filters.filter { $0.field == field }
    let wanted = filters.filter { !$0.isExcluded }
    if !wanted.isEmpty { needed.append(places { value in wanted.contains { $0.names(value) } }) }
    if let selection = request.selections[field] { needed.append(places(of: selection)) }
    for value in request.requirements[field] ?? [] { required.append(places(of: [value])) }
    let excluded = filters.filter(\.isExcluded)
    guard !excluded.isEmpty else { return }
    unwanted = places { value in excluded.contains { $0.names(value) } }
  }

  private func places(where isMeant: (FieldValue) -> Bool) -> Set<Int> {
    let values = column?.values ?? []
    let stated = Set(values.indices.filter { isMeant(values[$0]) })
    return field.canLackValue && isMeant(.notStated) ? stated.union([Self.unstated]) : stated
  }

  private func places(of values: Set<String>) -> Set<Int> {
    let stated = places { values.contains($0.value) }
    let admitsUnstated = field != .type && values.contains(Field.notStated)
    return admitsUnstated ? stated.union([Self.unstated, Self.unstatedElsewhere]) : stated
  }

  /// Values of which a record admitted has one at least.
  struct Demand {
    fileprivate let places: Set<Int>

    /// Whether a value is one of them, by its place in the column; nil stands for the lack of any.
    func isMet(by place: Int?) -> Bool { places.contains(place ?? FieldConstraint.unstated) }

    /// False where only a record without any value can meet it, or none at all.
    var canBeMetByValues: Bool { places.contains { $0 >= 0 } }
  }

  /// All that a record admitted has to meet.
  var demands: [Demand] { (needed + required).map(Demand.init) }

  /// Whether no record with the value at a place in the column, or without any, is admitted.
  func isUnwanted(_ place: Int?) -> Bool { unwanted.contains(place ?? Self.unstated) }

  /// Drops the records of a block that are not admitted.
  func narrow(_ records: inout RecordBitmap, ofBlock block: Int) {
    for wanted in needed + required { records.formIntersection(meeting(wanted, inBlock: block)) }
    if !unwanted.isEmpty { records.subtract(meeting(unwanted, inBlock: block)) }
  }

  /// The records of a block that have one of some values.
  private func meeting(_ places: Set<Int>, inBlock block: Int) -> RecordBitmap {
    let records = collection.blocks[block]
    let known = column?.places[block] ?? []
    let values = column?.blocks[block]
    var found =
      values?.records { places.contains(known[$0]) } ?? RecordBitmap(capacity: records.count)
    guard places.contains(where: { $0 < 0 }) else { return found }
    var lacking = RecordBitmap(capacity: records.count, isFull: true)
    if let values { lacking.subtract(values.stated) }
    let passages = records.records(of: [.quote, .response])
    if places.contains(Self.unstated) { found.formUnion(lacking.intersection(passages)) }
    if places.contains(Self.unstatedElsewhere) { found.formUnion(lacking.subtracting(passages)) }
    return found
  }

  /// What is left of the constraint when the field's values are counted: its requirements alone.
  ///
  /// Nil where that is nothing.
  var whereCounted: FieldConstraint? {
    if required.isEmpty { return nil }
    var constraint = self
    constraint.needed = []
    constraint.unwanted = []
    return constraint
  }
}

extension Query.Filter {
  /// Whether the filter's value, folded, is a value's id, name or number, or the beginning of one.
  fileprivate func names(_ candidate: FieldValue) -> Bool {
    candidate.hasSpelling {
      $0.utf8.elementsEqual(folded.utf8) || isPrefix && $0.utf8.starts(with: folded.utf8)
    }
  }
}
