extension Source: ReadableRecord {
  static let noun = "a source"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let title = record.required("title", .text)
    let publisher = record.optionalText("publisher")
    let author = record.optionalText("author")
    let published = record.optional("published", .date)
    let url = record.optionalText("url")
    let held = record.optional("held", .boolean)
    guard let id, let title else { return nil }
    self.init(id: id, title: title)
    self.publisher = publisher
    self.author = author
    self.published = published
    self.url = url
    self.held = held ?? self.held
  }
}

extension Evidence: ReadableRecord {
  static let noun = "evidence"

  init?(reading record: inout RecordReader) {
    let source = record.required("source", .reference(to: .sources))
    let excerpt = record.optionalText("excerpt")
    let paragraph = record.optional("paragraph", .count)
    guard let source else { return nil }
    self.init(source: source, excerpt: excerpt, paragraph: paragraph)
  }
}
