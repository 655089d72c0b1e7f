import ConsultationModel
import JSON

extension Table {
  /// Passages with the names of their speakers' types, and all by which they can be cited.
  package static func quotes(
    _ passages: some Sequence<Passage>, in consultation: Consultation
  ) -> Table {
    Table(
      "quotes",
      columns: [
        "id", "text", "respondentType", "attribution", "question", "position", "themes",
        "attributes", "source", "date", "consultation",
      ],
      rows: passages.lazy.map { passage in
        [
          .string(passage.id), .string(passage.text),
          .string(consultation.respondentTypeName(passage.respondentType)),
          .text(passage.attribution), .text(passage.question), .text(passage.position),
          .array(passage.themes.map(JSONValue.string)), attributes(passage.attributes),
          .text(passage.evidence.source), .text(consultation.date(of: passage)?.description),
          .string(consultation.title),
        ]
      })
  }

  /// Lists of values by the names of their attributes.
  private static func attributes(_ attributes: [Attribute]) -> JSONValue {
    .object(
      attributes.map { JSONValue.Member($0.name, .array($0.values.map(JSONValue.string))) })
  }
}
