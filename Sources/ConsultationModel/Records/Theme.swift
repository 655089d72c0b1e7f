/// A theme of the consultation, under which records are gathered.
package struct Theme: Equatable, Sendable {
  package var id: String
  package var name: String
  package var summary: String?
  /// The id of the theme that this one belongs to.
  package var parent: String?

  package init(id: String, name: String, summary: String? = nil, parent: String? = nil) {
    self.id = id
    self.name = name
    self.summary = summary
    self.parent = parent
  }
}
