import JSON

@testable import ConsultationModel

/// Good lines of `responses.jsonl` beside the complete consultation.
enum WellFormedResponse {
  /// The response that a seed stands for; its id is its own.
  static func document(seed: UInt64) -> JSONValue {
    var values = RandomValues(seed: seed)
    let themes = ["care", "kinship"]
    let stances = values.object([:], ["care": stance(&values), "kinship": stance(&values)])
    let attributes = values.object(
      [:],
      [
        "Region": texts(&values), "é": texts(&values), "\u{200B}": texts(&values),
        "Years of practice": .array([]),
      ])
    return values.object(
      [
        "id": .string("r-\(seed)"), "text": values.anyText(),
        "attributes": attributes, "themes": .array(values.references(to: themes)),
      ],
      [
        "respondent": values.anyText(), "respondentType": .string("carer"),
        "question": .string("q1"), "position": stance(&values), "stances": stances,
        "evidenceRich": values.boolean(), "repeats": values.count(),
        "date": values.date(),
      ])
  }

  private static func stance(_ values: inout RandomValues) -> JSONValue {
    .string(values.pick(["agree", "disagree", "unclear"]))
  }

  private static func texts(_ values: inout RandomValues) -> JSONValue {
    .array(values.references(to: ["North West", "Zu\u{308}rich", "社会", "\u{1C}"]))
  }
}
