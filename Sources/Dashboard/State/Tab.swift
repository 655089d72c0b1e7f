/// The tabs, in the order of their numbers.
package enum Tab: String, CaseIterable, Sendable {
  case themes = "Themes"
  case quotes = "Quotes"
  case funding = "Funding"
  case answers = "Answers"
  case crosstab = "Crosstab"
  case sources = "Sources"

  /// The tab's number, counted from 1.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The pane that takes most of the screen.
  package var mainPane: Pane {
    switch self {
    case .themes: .detail
    case .quotes: .quotes
    case .funding: .figures
    case .answers: .asks
    case .crosstab: .table
    case .sources: .drawn
    }
  }

  /// The parts of the screen that a person moves between, from the one that has the focus first.
  package var panes: [Pane] {
    switch self {
    case .themes: [.themes, .types, .detail]
    case .quotes: [.quotes, .themes, .types]
    case .funding: [.figures]
    case .answers: [.asks, .themes, .statuses]
    case .crosstab: [.table]
    case .sources: [.sources, .drawn]
    }
  }
}
