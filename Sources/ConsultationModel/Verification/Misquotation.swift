/// Words that a record says are a source's, and that the source does not have.
package struct Misquotation: Equatable, Sendable {
  package var words: QuotedText
  /// The passage that the words were most probably taken from; nil where none is like them.
  package var nearest: WordComparison?
}

/// Words that a record takes from a source.
package struct QuotedText: Equatable, Sendable {
  package var kind: Kind
  /// The record's id.
  package var record: String
  /// Where in the record, as in its file: `text`, `replies[0].evidence.excerpt`.
  package var field: String
  /// The id of the source.
  package var source: String
  package var text: String

  /// The kinds of record that quote.
  package enum Kind: String, Sendable {
    case quote, finding, answer, figure, comparison, event
  }

  /// Whether this is what somebody said, rather than an excerpt that bears a record out.
  package var isQuotation: Bool { field == Self.quotationField }

  static let quotationField = "text"
}
