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
