extension Source: ReadableRecord {
  static let noun = "a source"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let title = record.required("title", .text)
    let titleIsOurs = record.optional("titleIsOurs", .boolean)
    let publisher = record.optionalText("publisher")
    let author = record.optionalText("author")
    let published = record.optional("published", .date)
    let url = record.optionalText("url")
    let held = record.optional("held", .boolean)
    guard let id, let title else { return nil }
    self.init(id: id, title: title)
    self.titleIsOurs = titleIsOurs ?? self.titleIsOurs
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

extension Shape where Value == [Evidence] {
  /// One piece of evidence, or a list.
  static var evidence: Shape {
    let one = Shape<Evidence>.record
    let list = Shape.list(of: one)
    return Shape(expected: "evidence, or a list of it") { json, location, faults in
      switch json {
      case .array: return list.read(json, location, &faults)
      case .object: return one.read(json, location, &faults).map { [$0] }
      default:
        faults.append(location.fault(found: json.words, expected: "evidence, or a list of it"))
        return nil
      }
    }
  }
}

extension RecordReader {
  /// What a record is drawn from, by its key `evidence`; none where that is left out.
  mutating func evidence() -> [Evidence] { optional("evidence", .evidence) ?? [] }
}
