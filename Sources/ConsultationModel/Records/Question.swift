/// A question that the consultation asked.
package struct Question: Equatable, Sendable {
  package var id: String
  package var number: String?
  package var text: String
  /// Whether it was answered by choosing: its answers are the attributes that name it.
  package var isClosed = false

  package init(id: String, number: String? = nil, text: String) {
    self.id = id
    self.number = number
    self.text = text
  }
}
