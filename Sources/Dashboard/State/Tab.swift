import ConsultationSearch

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

/// A list on the screen that can have the focus.
package enum Pane: Hashable, CaseIterable, Sendable {
  /// The themes with their counts.
  case themes
  /// The respondent types with their counts.
  case types
  /// The records of the chosen theme.
  case detail
  /// The passages.
  case quotes
  /// The figures of money, and the dates.
  case figures
  /// The asks with their answers.
  case asks
  /// The statuses of asks with their counts.
  case statuses
  /// The crosstab.
  case table
  /// The documents that records are drawn from.
  case sources
  /// The records drawn from the chosen source.
  case drawn
  /// What a search found.
  case results
  /// A card or the page of keys, read over the tab.
  case page
}

/// What lies over the tab.
package enum Overlay: Hashable, Sendable {
  /// The search line and its results.
  case search
  /// All keys.
  case help
  /// One record with its evidence.
  case card(RecordReference)
}
