import ConsultationModel
import JSON

extension Table {
  /// Asks with their replies in order of time.
  package static func answers(_ answers: [Answer]) -> Table {
    Table(
      "answers",
      columns: ["id", "theme", "ask", "askedBy", "status", "due", "replies"],
      rows: answers.map { answer in
        [
          .string(answer.id), .string(answer.theme), .string(answer.ask), .string(answer.askedBy),
          .string(answer.status.rawValue), .text(answer.due?.description),
          .array(answer.repliesInTime.map(reply)),
        ]
      })
  }

  private static func reply(_ reply: Answer.Reply) -> JSONValue {
    .object([
      JSONValue.Member("text", .string(reply.text)),
      JSONValue.Member("by", .string(reply.by)),
      JSONValue.Member("date", .text(reply.date?.description)),
      JSONValue.Member("status", .text(reply.status?.rawValue)),
      JSONValue.Member("source", .text(reply.evidence?.source)),
    ])
  }
}
