import ConsultationSearch

/// One way in which a person has narrowed what is shown.
package enum Filter: Equatable, Sendable {
  /// Only what a query finds.
  case query(String)
  /// Only records with one of these values of a field.
  case values(Field, Set<String>)
  /// Only the passages that a cell of the crosstab counts.
  case cell(TableCell)
}

/// Everything by which a person has narrowed what is shown, the latest last.
package struct Filters: Equatable, Sendable {
  package private(set) var list: [Filter] = []

  package init() {}

  /// Filters from elsewhere, one after the other.
  init(_ list: [Filter]) {
    for filter in list {
      switch filter {
      case .query(let text): search(text)
      case .values(let field, let values): choose(values, of: field)
      case .cell(let cell): open(cell)
      }
    }
  }

  package var isEmpty: Bool { list.isEmpty }

  /// The query's text; empty where there is none.
  package var query: String {
    for case .query(let text) in list { return text }
    return ""
  }

  /// The chosen values of a field; nil where all are shown.
  package func values(of field: Field) -> Set<String>? {
    for case .values(field, let values) in list { return values }
    return nil
  }

  /// The chosen values of every field that has been narrowed.
  package var selections: [Field: Set<String>] {
    var selections: [Field: Set<String>] = [:]
    for case .values(let field, let values) in list { selections[field] = values }
    return selections
  }

  /// The cell of the crosstab whose passages are shown; nil for none.
  package var cell: TableCell? {
    for case .cell(let cell) in list { return cell }
    return nil
  }

  /// Searches for a text, as the latest filter; an empty one is none.
  package mutating func search(_ text: String) {
    guard text != query else { return }
    list.removeAll { if case .query = $0 { true } else { false } }
    if !text.isEmpty { list.append(.query(text)) }
  }

  /// Leaves only some of a field's values, as the latest filter; nil leaves all.
  package mutating func choose(_ values: Set<String>?, of field: Field) {
    guard values != self.values(of: field) else { return }
    list.removeAll { if case .values(field, _) = $0 { true } else { false } }
    if let values { list.append(.values(field, values)) }
  }

  /// Leaves only what a cell of the crosstab counts, as the latest filter.
  package mutating func open(_ cell: TableCell) {
    closeCell()
    if !cell.values.isEmpty { list.append(.cell(cell)) }
  }

  /// Shows again what the crosstab's cell left out.
  package mutating func closeCell() {
    list.removeAll { if case .cell = $0 { true } else { false } }
  }

  /// Takes back one filter.
  package mutating func takeBack(_ filter: Filter) {
    list.removeAll { $0 == filter }
  }
}
