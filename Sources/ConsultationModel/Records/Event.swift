/// Something that happened, or is due, on a date.
package struct Event: Equatable, Sendable {
  package var id: String
  package var date: PartialDate
  package var text: String
  /// The id of the theme.
  package var theme: String?
  package var evidence: [Evidence] = []

  package init(id: String, date: PartialDate, text: String) {
    self.id = id
    self.date = date
    self.text = text
  }
}
