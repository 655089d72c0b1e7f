extension DeclaredAttribute: ReadableRecord {
  static let noun = "an attribute"

  init?(reading record: inout RecordReader) {
    let name = record.required("name", .text)
    let values = record.optional("values", .distinctTexts())
    let question = record.optional("question", .reference(to: .questions))
    let isMultiple = record.optional("multiple", .boolean)
    guard let name else { return nil }
    self.init(name: name)
    self.values = values ?? []
    self.question = question
    self.isMultiple = isMultiple ?? false
  }
}
