/// What a consultation says of an attribute that its responses may have.
package struct DeclaredAttribute: Equatable, Sendable {
  package var name: String
  /// In the order they are to be shown in; others, which only responses have, follow.
  package var values: [String] = []
  /// The id of the question that it answers.
  package var question: String?
  /// Whether a response may have several of the values.
  package var isMultiple = false

  package init(name: String) {
    self.name = name
  }
}
