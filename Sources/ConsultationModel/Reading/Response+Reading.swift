/// A line of `responses.jsonl`, as it is read; to everyone else it is a passage.
struct Response: ReadableRecord {
  static let noun = "a response"

  private(set) var passage: Passage

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let text = record.required("text", .anyText)
    let respondent = record.optionalText("respondent")
    let respondentType = record.optional("respondentType", .reference(to: .respondentTypes))
    let question = record.optional("question", .reference(to: .questions))
    let themes = record.optional("themes", .references(to: .themes)) ?? []
    let position = record.optional("position", Shape<Stance>.choice)
    let stances = record.optional("stances", .stances) ?? [:]
    let evidenceRich = record.optional("evidenceRich", .boolean)
    let attributes = record.optional("attributes", .attributes) ?? []
    let repeats = record.optional("repeats", .count)
    let date = record.optional("date", .date)
    guard let id, let text else { return nil }
    passage = Passage(id: id, text: text, themes: themes)
    passage.respondent = respondent
    passage.respondentType = respondentType
    passage.question = question
    passage.position = position?.rawValue
    passage.stances = stances
    passage.evidenceRich = evidenceRich
    passage.attributes = attributes
    passage.repeats = repeats ?? passage.repeats
    passage.date = date
  }
}

extension Shape where Value == [String: Stance] {
  /// Positions, each by the id of the theme that it is towards.
  fileprivate static var stances: Shape {
    .object("positions by theme", keys: .reference(to: .themes), of: Shape<Stance>.choice) {
      Dictionary($0) { first, _ in first }
    }
  }
}

extension Shape where Value == [Attribute] {
  /// Lists of values, each by its attribute's name; an attribute without values is left out.
  fileprivate static var attributes: Shape {
    .object("lists of values by attribute", keys: .text, of: .distinctTexts()) { members in
      members.filter { !$0.1.isEmpty }.map { Attribute(name: $0.0, values: $0.1) }
    }
  }
}
