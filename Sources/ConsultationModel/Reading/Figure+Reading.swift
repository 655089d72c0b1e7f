extension Figure: ReadableRecord {
  static let noun = "a figure"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let name = record.required("name", .text)
    let amount = record.required("amount", .amount)
    let currency = record.optional("currency", .currencyCode)
    let approximate = record.optional("approximate", .boolean)
    let period = Period(reading: &record)
    let kind = record.required("kind", Shape<Kind>.choice)
    let nature = record.optional("nature", Shape<Nature>.choice)
    let theme = record.optional("theme", .reference(to: .themes))
    let areas = record.optional("areas", .count)
    let areasAtMost = record.optional("areasAtMost", .boolean)
    let areasWords = record.optionalText("areasWords")
    let people = record.optional("people", .count)
    let peopleWords = record.optionalText("peopleWords")
    let partOf = record.optional("partOf", .reference(to: .figures))
    let mayInclude = record.optional("mayInclude", .references(to: .figures))
    let note = record.optionalText("note")
    let alsoReported = record.optional("alsoReported", .list(of: Shape<OtherReport>.record))
    let evidence = record.evidence()

    guard let id, let name, let amount, let kind else { return nil }
    self.init(id: id, name: name, amount: amount, kind: kind)
    self.currency = currency ?? self.currency
    self.approximate = approximate ?? self.approximate
    self.period = period
    self.nature = nature
    self.theme = theme
    self.areas = areas
    self.areasAtMost = areasAtMost ?? self.areasAtMost
    self.areasWords = areasWords
    self.people = people
    self.peopleWords = peopleWords
    self.partOf = partOf
    self.mayInclude = mayInclude ?? []
    self.note = note
    self.alsoReported = alsoReported ?? []
    self.evidence = evidence
  }
}

extension Figure.Period {
  /// Reads the keys that a figure and its other reports have in common.
  fileprivate init(reading record: inout RecordReader) {
    self.init(
      years: record.optional("years", .years),
      from: record.optional("from", .date),
      to: record.optional("to", .date))
    record.refuse("from", from, after: "to", to)
  }
}

extension Figure.OtherReport: ReadableRecord {
  static let noun = "another report of the figure"

  init?(reading record: inout RecordReader) {
    let amount = record.optional("amount", .amount)
    let period = Figure.Period(reading: &record)
    let words = record.optionalText("words")
    let source = record.required("source", .reference(to: .sources))
    guard let source else { return nil }
    self.init(source: source)
    self.amount = amount
    self.period = period
    self.words = words
  }
}
