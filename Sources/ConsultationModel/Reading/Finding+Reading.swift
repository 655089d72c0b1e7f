extension Finding: ReadableRecord {
  static let noun = "a finding"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let theme = record.required("theme", .reference(to: .themes))
    let text = record.required("text", .text)
    let share = record.optional("share", Shape<Share>.record)
    let position = record.optional("position", Shape<Position>.choice)
    let respondentType = record.optional("respondentType", .reference(to: .respondentTypes))
    let evidence = record.evidence()
    guard let id, let theme, let text else { return nil }
    self.init(id: id, theme: theme, text: text)
    self.share = share
    self.position = position
    self.respondentType = respondentType
    self.evidence = evidence
  }
}

extension Share: ReadableRecord {
  static let noun = "a share"

  init?(reading record: inout RecordReader) {
    let words = record.required("words", .text)
    let fraction = record.optional("fraction", .fraction)
    let approximate = record.optional("approximate", .boolean)
    guard let words else { return nil }
    self.init(words: words, fraction: fraction, approximate: approximate ?? false)
  }
}
