extension Question: ReadableRecord {
  static let noun = "a question"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let number = record.optionalText("number")
    let text = record.required("text", .text)
    let isClosed = record.optional("closed", .boolean)
    guard let id, let text else { return nil }
    self.init(id: id, number: number, text: text)
    self.isClosed = isClosed ?? self.isClosed
  }
}
