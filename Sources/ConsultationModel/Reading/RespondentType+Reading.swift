extension RespondentType: ReadableRecord {
  static let noun = "a respondent type"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let name = record.required("name", .text)
    let description = record.optionalText("description")
    guard let id, let name else { return nil }
    self.init(id: id, name: name, description: description)
  }
}
