import JSON

@testable import ConsultationModel

/// Good consultations: every key of the format now and then, and every tie between records.
struct WellFormedConsultation {
  private var values: RandomValues
  private let sources: [String]
  private let types: [String]
  private let questions: [String]
  private let themes: [String]
  private let answers: [String]
  private let figures: [String]

  /// The consultation that a seed stands for.
  static func document(seed: UInt64) -> JSONValue {
    var consultation = WellFormedConsultation(seed: seed)
    return consultation.document()
  }

  private init(seed: UInt64) {
    values = RandomValues(seed: seed)
    sources = values.identifiers()
    types = values.identifiers()
    questions = values.identifiers()
    themes = values.identifiers()
    answers = values.identifiers()
    figures = values.identifiers()
  }

  private mutating func document() -> JSONValue {
    let period = values.period()
    let language = values.pick(["en", "cy-GB", "x-home", "I-DEFAULT", "sl-rozaj-1994", "zh-Hans"])
    return values.object(
      [
        "format": .string("greenpaper/1"), "title": values.text(),
        "sources": .array(sources.map { source($0) }),
        "respondentTypes": .array(types.map { respondentType($0) }),
        "questions": .array(questions.map { question($0) }),
        "themes": .array(themes.indices.map { theme($0) }),
        "figures": .array(figures.indices.map { figure($0) }),
      ],
      [
        "subtitle": values.anyText(), "organisation": values.anyText(),
        "jurisdiction": values.anyText(), "opened": period.from, "closed": period.to,
        "language": .string(language), "published": values.date(),
        "quotes": .array(values.identifiers().map { quote($0) }),
        "findings": .array(values.identifiers().map { finding($0) }),
        "answers": .array(answers.indices.map { answer($0) }),
        "attributes": .array(attributes()),
        "comparisons": .array(figures.count > 1 ? values.identifiers().map { comparison($0) } : []),
        "events": .array(values.identifiers().map { event($0) }),
      ])
  }

  private mutating func source(_ id: String) -> JSONValue {
    values.object(
      ["id": .string(id), "title": values.text()],
      [
        "publisher": values.anyText(), "author": values.anyText(), "published": values.date(),
        "url": values.anyText(), "held": values.boolean(), "titleIsOurs": values.boolean(),
      ])
  }

  private mutating func respondentType(_ id: String) -> JSONValue {
    values.object(
      ["id": .string(id), "name": values.text()], ["description": values.anyText()])
  }

  private mutating func question(_ id: String) -> JSONValue {
    values.object(
      ["id": .string(id), "text": values.text()],
      ["number": values.anyText(), "closed": values.boolean()])
  }

  /// Attributes of different names.
  private mutating func attributes() -> [JSONValue] {
    ["Region", "Zu\u{308}rich", "社会"].prefix(values.number(from: 0, to: 3)).map { name in
      values.object(
        ["name": .string(name)],
        [
          "values": .array(values.references(to: ["North West", "Zu\u{308}rich", " x "])),
          "question": values.reference(to: questions), "multiple": values.boolean(),
        ])
    }
  }

  /// A theme belongs to an earlier one, if to any.
  private mutating func theme(_ index: Int) -> JSONValue {
    let parents = index > 0 ? ["parent": values.reference(to: Array(themes[..<index]))] : [:]
    return values.object(
      ["id": .string(themes[index]), "name": values.text()],
      ["summary": values.anyText()].merging(parents) { first, _ in first })
  }

  private mutating func quote(_ id: String) -> JSONValue {
    values.object(
      [
        "id": .string(id), "text": values.text(), "themes": .array(values.references(to: themes)),
      ],
      [
        "respondentType": values.reference(to: types), "attribution": values.anyText(),
        "question": values.reference(to: questions), "position": values.anyText(),
        "evidence": evidence(),
      ])
  }

  private mutating func finding(_ id: String) -> JSONValue {
    values.object(
      ["id": .string(id), "theme": values.reference(to: themes), "text": values.text()],
      [
        "share": share(), "respondentType": values.reference(to: types), "evidence": evidence(),
        "position": .string(values.pick(["support", "oppose", "neutral", "concern", "call"])),
      ])
  }

  private mutating func share() -> JSONValue {
    let fraction = values.pick(["[1,3]", "[0,1]", "[7,7.0]", "[9007199254740991,9007199254740991]"])
    return values.object(
      ["words": values.text()],
      ["fraction": .verbatim(fraction), "approximate": values.boolean()])
  }

  /// An ask follows an earlier one, if any.
  private mutating func answer(_ index: Int) -> JSONValue {
    let replies = values.statuses(upTo: 2)
    let date = values.date()
    let latest = replies.last { $0 != nil } ?? nil
    let kind = values.pick(["ask", "plan"])
    let follows =
      index > 0 ? ["follows": values.reference(to: Array(answers[..<index]))] : [:]
    let optional = [
      "words": values.anyText(), "through": values.anyText(), "asked": values.date(),
      "due": values.date(), "evidence": evidence(), "remarks": .array([remark()]),
      "figures": .array(values.references(to: figures)),
      "askedBy": kind == "plan" ? .string(" ") : values.anyText(),
    ]
    let status = values.pick([latest ?? values.status(), "answered in part"])
    return values.object(
      [
        "id": .string(answers[index]), "kind": .string(kind),
        "theme": values.reference(to: themes), "ask": values.text(), "status": .string(status),
        "replies": .array(replies.map { reply($0, date) }),
      ], optional.merging(follows) { first, _ in first })
  }

  private mutating func remark() -> JSONValue {
    values.object(
      ["text": values.text(), "by": values.text()],
      ["date": values.date(), "evidence": evidence()])
  }

  /// Replies of one date, or of none, are in the order of time as they stand.
  private mutating func reply(_ status: String?, _ date: JSONValue) -> JSONValue {
    var required = ["text": values.text(), "by": values.text()]
    required["status"] = status.map(JSONValue.string)
    return values.object(required, ["date": date, "evidence": evidence()])
  }

  /// A figure is part of an earlier one, if of any.
  private mutating func figure(_ index: Int) -> JSONValue {
    let wholes = index > 0 ? ["partOf": values.reference(to: Array(figures[..<index]))] : [:]
    let kind = values.pick(["recommended", "pledged", "allocated"])
    let optional = [
      "currency": .string(values.pick(["GBP", "ZAR"])), "approximate": values.boolean(),
      "theme": values.reference(to: themes), "areas": values.count(),
      "areasWords": values.anyText(), "people": values.count(), "peopleWords": values.anyText(),
      "note": values.anyText(), "areasAtMost": values.boolean(),
      "nature": .string(values.pick(["new", "continuing"])),
      "mayInclude": .array(values.references(to: figures)), "alsoReported": .array([otherReport()]),
      "evidence": evidence(),
    ]
    return values.object(
      [
        "id": .string(figures[index]), "name": values.text(), "amount": values.amount(),
        "kind": .string(kind),
      ],
      optional.merging(period()) { first, _ in first }.merging(wholes) { first, _ in first })
  }

  private mutating func period() -> [String: JSONValue] {
    let period = values.period()
    return ["years": values.years(), "from": period.from, "to": period.to]
  }

  private mutating func otherReport() -> JSONValue {
    let optional = ["amount": values.amount(), "words": values.anyText()]
    return values.object(
      ["source": values.reference(to: sources)],
      optional.merging(period()) { first, _ in first })
  }

  private mutating func comparison(_ id: String) -> JSONValue {
    values.object(
      [
        "id": .string(id), "title": values.text(),
        "figures": .array(
          figures.prefix(values.number(from: 2, to: figures.count)).map(JSONValue.string)),
      ],
      ["note": values.anyText(), "evidence": evidence()])
  }

  private mutating func event(_ id: String) -> JSONValue {
    values.object(
      ["id": .string(id), "date": values.date(), "text": values.text()],
      ["theme": values.reference(to: themes), "evidence": evidence()])
  }

  /// One piece of evidence, or a list.
  private mutating func evidence() -> JSONValue {
    switch values.number(from: 0, to: 3) {
    case 0: .array([])
    case 1: .array([pieceOfEvidence(), pieceOfEvidence()])
    default: pieceOfEvidence()
    }
  }

  private mutating func pieceOfEvidence() -> JSONValue {
    values.object(
      ["source": values.reference(to: sources)],
      ["excerpt": values.anyText(), "paragraph": values.count()])
  }
}
