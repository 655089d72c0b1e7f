import ConsultationModel
import ConsultationSearch

/// The narrowings in words, as a person would say them.
package struct NarrowingWords: Sendable {
  /// The respondent types left; nil where all are.
  package let types: String?
  /// The themes left; nil where all are.
  package let themes: String?
  /// The search in quotation marks; nil where there is none.
  package let query: String?
  /// What Esc would take back next.
  package let latest: String?

  package init(_ state: AppState) {
    let narrowings = state.narrowings
    types = narrowings.values(of: .type).map {
      Self.words($0, of: state.typeCounts.map { ($0.value, $0.name) }, none: "no respondent type")
    }
    themes = narrowings.values(of: .theme).map {
      Self.words($0, of: state.consultation.themes.map { ($0.id, $0.name) }, none: "no theme")
    }
    query = narrowings.query.isEmpty ? nil : "“\(narrowings.query)”"
    latest =
      switch narrowings.list.last {
      case .query: query
      case .values(.type, _): types
      case .values(.theme, _): themes
      case .values, nil: nil
      }
  }

  /// All narrowings, the latest last; empty where there are none.
  package var all: String {
    [types, themes, query].compactMap(\.self).joined(separator: " · ")
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
