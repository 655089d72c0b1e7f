/// Where a record comes from: a source and, where it is held, its own words.
package struct Evidence: Equatable, Sendable {
  /// The id of the source.
  package var source: String
  /// The words of the source, verbatim.
  package var excerpt: String?
  /// Where in the source, counted in paragraphs from 1.
  package var paragraph: Int?

  package init(source: String, excerpt: String? = nil, paragraph: Int? = nil) {
    self.source = source
    self.excerpt = excerpt
    self.paragraph = paragraph
  }
}

extension [Evidence] {
  /// The id of the source that a record is drawn from first; nil where it names none.
  package var source: String? { first?.source }
}
