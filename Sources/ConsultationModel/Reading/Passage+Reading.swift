extension Passage: ReadableRecord {
  static let noun = "a quote"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let text = record.required("text", .text)
    let respondentType = record.optional("respondentType", .reference(to: .respondentTypes))
    let attribution = record.optionalText("attribution")
    let themes = record.required("themes", .references(to: .themes))
    let question = record.optional("question", .reference(to: .questions))
    let position = record.optionalText("position")
    let evidence = record.evidence()
    guard let id, let text, let themes else { return nil }
    self.init(id: id, text: text, themes: themes)
    self.respondentType = respondentType
    self.attribution = attribution
    self.question = question
    self.position = position
    self.evidence = evidence
  }
}
