extension Event: ReadableRecord {
  static let noun = "an event"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let date = record.required("date", .date)
    let text = record.required("text", .text)
    let theme = record.optional("theme", .reference(to: .themes))
    let evidence = record.evidence()
    guard let id, let date, let text else { return nil }
    self.init(id: id, date: date, text: text)
    self.theme = theme
    self.evidence = evidence
  }
}
