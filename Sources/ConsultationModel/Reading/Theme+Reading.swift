extension Theme: ReadableRecord {
  static let noun = "a theme"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let name = record.required("name", .text)
    let summary = record.optionalText("summary")
    let parent = record.optional("parent", .reference(to: .themes))
    guard let id, let name else { return nil }
    self.init(id: id, name: name, summary: summary, parent: parent)
  }
}

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

extension Question: ReadableRecord {
  static let noun = "a question"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let number = record.optionalText("number")
    let text = record.required("text", .text)
    guard let id, let text else { return nil }
    self.init(id: id, number: number, text: text)
  }
}
