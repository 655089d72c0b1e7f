import ConsultationModel
import ConsultationSearch

/// The filters in words, as a person would say them.
package struct FilterWords: Sendable {
  /// The respondent types left; nil where all are.
  package private(set) var types: String?
  /// The themes left; nil where all are.
  package private(set) var themes: String?
  /// The statuses of asks left; nil where all are.
  package private(set) var statuses: String?
  /// The cell of the crosstab whose passages are shown; nil for none.
  package private(set) var cell: String?
  /// The search in quotation marks; nil where there is none.
  package private(set) var query: String?
  /// All that have a bearing on what is shown, the latest last.
  package private(set) var all: [String] = []
  /// Those that have none, in their order.
  package private(set) var withoutBearing: [String] = []

  package init(_ state: AppState) {
    for filter in state.filters.list {
      let words = Self.words(filter, state)
      guard state.heeds(filter, in: state.shownList) else {
        withoutBearing.append(words)
        continue
      }
      all.append(words)
      switch filter {
      case .query: query = words
      case .values(.type, _): types = words
      case .values(.theme, _): themes = words
      case .values(.status, _): statuses = words
      case .values: break
      case .cell: cell = words
      }
    }
  }

  /// All that have a bearing, on one line.
  package var line: String { all.joined(separator: " · ") }

  private static func words(_ filter: Filter, _ state: AppState) -> String {
    switch filter {
    case .query(let text): "“\(text)”"
    case .cell(let cell): words(cell)
    case .values(.type, let values):
      words(values, of: state.typeCounts.map { ($0.value, $0.name) }, none: "no respondent type")
    case .values(.theme, let values):
      words(values, of: state.consultation.themes.map { ($0.id, $0.name) }, none: "no theme")
    case .values(.status, let values):
      words(values, of: state.statusCounts.map { ($0.value, $0.name) }, none: "no status")
    case .values(let field, let values):
      "\(field.name): \(values.sorted().joined(separator: ", "))"
    }
  }

  /// A cell by its row and its column.
  private static func words(_ cell: TableCell) -> String {
    let names = cell.values.map(\.name).joined(separator: " × ")
    return cell.values.count > 1 ? names : "\(names), as counted in the crosstab"
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
