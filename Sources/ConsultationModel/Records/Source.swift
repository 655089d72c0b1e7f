/// A document that records are drawn from.
package struct Source: Equatable, Sendable {
  package var id: String
  package var title: String
  /// Whether the title is a description of ours, since the document's own is not given.
  package var titleIsOurs = false
  package var publisher: String?
  package var author: String?
  package var published: PartialDate?
  package var url: String?
  /// Whether the source's text is at hand, as `<id>.txt`; otherwise it is only cited.
  package var held = true

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
