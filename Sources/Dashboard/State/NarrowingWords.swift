import ConsultationModel
import ConsultationSearch

/// The narrowings that the open tab heeds in words, as a person would say them.
package struct NarrowingWords: Sendable {
  /// The respondent types left; nil where all are.
  package let types: String?
  /// The themes left; nil where all are.
  package let themes: String?
  /// The statuses of asks left; nil where all are.
  package let statuses: String?
  /// The cell of the crosstab whose passages are shown; nil for none.
  package let cell: String?
  /// The search in quotation marks; nil where there is none.
  package let query: String?
  /// All of them, the latest last; empty where there are none.
  package let all: [String]

  package init(_ state: AppState) {
    let narrowings = state.narrowings
    let listing = state.overlay == .search ? Listing.matches : state.tab.listing
    func values(of field: Field) -> Set<String>? {
      listing.ignoredFields.contains(field) ? nil : narrowings.values(of: field)
    }
    types = values(of: .type).map {
      Self.words($0, of: state.typeCounts.map { ($0.value, $0.name) }, none: "no respondent type")
    }
    themes = values(of: .theme).map {
      Self.words($0, of: state.consultation.themes.map { ($0.id, $0.name) }, none: "no theme")
    }
    statuses = values(of: .status).map {
      Self.words($0, of: state.statusCounts.map { ($0.value, $0.name) }, none: "no status")
    }
    cell = listing == .passages || listing == .matches ? narrowings.cell.map(Self.words) : nil
    query = narrowings.query.isEmpty ? nil : "“\(narrowings.query)”"
    let (types, themes, statuses, cell, query) = (types, themes, statuses, cell, query)
    all = narrowings.list.compactMap { narrowing in
      switch narrowing {
      case .query: query
      case .values(.type, _): types
      case .values(.theme, _): themes
      case .values(.status, _): statuses
      case .values: nil
      case .cell: cell
      }
    }
  }

  /// All of them on one line.
  package var line: String { all.joined(separator: " · ") }

  /// A cell by its row and its column.
  private static func words(_ cell: TableCell) -> String {
    cell.values.map(\.name).joined(separator: " × ")
  }

  /// Few values by their names, nearly all of them by those left out.
  private static func words(
    _ chosen: Set<String>, of values: [(value: String, name: String)], none: String
  ) -> String {
    let names = values.filter { chosen.contains($0.value) }.map(\.name)
    let others = values.filter { !chosen.contains($0.value) }.map(\.name)
    if names.isEmpty { return none }
    if others.count < names.count, others.count <= 2 {
      return "all but \(others.joined(separator: " and "))"
    }
    guard names.count > 1 else { return names[0] }
    return names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
  }
}
