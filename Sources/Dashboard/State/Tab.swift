import ConsultationSearch

/// The tabs, in the order of their numbers.
package enum Tab: String, CaseIterable, Sendable {
  case themes = "Themes"
  case quotes = "Quotes"
  case funding = "Funding"

  /// The tab's number, counted from 1.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The parts of the screen that a person moves between, the main one first.
  package var panes: [Pane] {
    switch self {
    case .themes: [.themes, .types, .detail]
    case .quotes: [.quotes, .themes, .types]
    case .funding: [.figures]
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
  /// The figures of money.
  case figures
  /// What a search found.
  case results
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
