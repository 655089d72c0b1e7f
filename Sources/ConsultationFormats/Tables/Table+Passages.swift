import ConsultationModel
import JSON

extension Table {
  /// Passages with the names of their speakers' types.
  package static func quotes(
    _ passages: some Sequence<Passage>, in consultation: Consultation
  ) -> Table {
    Table(
      "quotes",
      columns: ["id", "text", "respondentType", "attribution", "themes", "source"],
      rows: passages.lazy.map { passage in
        [
          .string(passage.id), .string(passage.text),
          .string(consultation.respondentTypeName(passage.respondentType)),
          .text(passage.attribution), .array(passage.themes.map(JSONValue.string)),
          .text(passage.evidence?.source),
        ]
      })
  }
}
