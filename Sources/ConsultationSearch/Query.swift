/// What a person searches for, parsed.
package struct Query: Equatable, Sendable {
  package var text: String
  package init(_ text: String) { self.text = text }
}
