import ConsultationModel

/// What a request asks of the values of a field, whichever there are.
struct FieldClauses: Sendable {
  /// What a choice on the field may take back.
  private(set) var needed: [ValueClause] = []
  /// The request's requirements, which no choice on the field can take back.
  private(set) var required: [ValueClause] = []
  /// What no record admitted may meet; nil for nothing.
  private(set) var unwanted: ValueClause?

  init(on field: Field, of request: SearchRequest) {
    let clauses = request.query.fieldClauses.filter { $0.field == field }
    let wanted = clauses.filter { !$0.isExcluded }
    let excluded = clauses.filter(\.isExcluded)
    if !wanted.isEmpty { needed.append(ValueClause(.named(wanted), of: field)) }
    if let chosen = request.selections[field] {
      needed.append(ValueClause(.chosen(chosen), of: field))
    }
    for value in request.requirements[field] ?? [] {
      required.append(ValueClause(.chosen([value]), of: field))
    }
    if !excluded.isEmpty { unwanted = ValueClause(.named(excluded), of: field) }
  }

  /// Whether nothing is asked.
  var isEmpty: Bool { needed.isEmpty && required.isEmpty && unwanted == nil }
}

/// Values of which a record has one at least.
struct ValueClause: Sendable {
  private let values: Values
  private let field: Field

  enum Values: Sendable {
    /// By their ids, names or numbers, as in a query.
    case named([Query.FieldClause])
    /// By their ids, or by their words where they have none.
    case chosen(Set<String>)
  }

  init(_ values: Values, of field: Field) {
    self.values = values
    self.field = field
  }

  /// Whether a value is one of them; nil stands for the lack of any, in a passage.
  func isMet(by value: FieldValue?) -> Bool {
    guard let value else {
      return admitsOthersWithout || field.canLackValue && isMet(by: .notStated)
    }
    return switch values {
    case .named(let clauses): clauses.contains { $0.names(value) }
    case .chosen(let chosen): chosen.contains(value.value)
    }
  }

  /// Whether a record that is no passage meets it without any value, which only a choice means.
  var admitsOthersWithout: Bool {
    guard field != .type, case .chosen(let chosen) = values else { return false }
    return chosen.contains(Field.notStated)
  }
}

extension Query.FieldClause {
  /// Whether the clause's value, folded, is a value's id, name or number, or the beginning of one.
  fileprivate func names(_ candidate: FieldValue) -> Bool {
    candidate.hasSpelling {
      $0.utf8.elementsEqual(folded.utf8) || isPrefix && $0.utf8.starts(with: folded.utf8)
    }
  }
}
