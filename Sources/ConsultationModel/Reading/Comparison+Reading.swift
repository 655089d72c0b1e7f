extension Comparison: ReadableRecord {
  static let noun = "a comparison"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let title = record.required("title", .text)
    let figures = record.required("figures", .references(to: .figures))
    let note = record.optionalText("note")
    let evidence = record.evidence()

    if let count = record.elements(of: "figures")?.elements.count, count < 2 {
      record.refuse(
        "figures", found: count == 0 ? "no figure" : "one figure", expected: "two or more")
    }
    guard let id, let title, let figures else { return nil }
    self.init(id: id, title: title, figures: figures, note: note)
    self.evidence = evidence
  }
}
