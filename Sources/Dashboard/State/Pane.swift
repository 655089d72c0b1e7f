/// A list on the screen that can have the focus.
package enum Pane: String, Hashable, CaseIterable, Sendable {
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
  /// What the palette of commands offers.
  case commands
  /// The paragraphs of a source's text.
  case text
  /// A card or the page of keys, read over the tab.
  case page
}
