import ConsultationModel
import JSON

extension Table {
  /// Asks and plans with their replies and remarks, replies in order of time.
  package static func answers(_ answers: [Answer], in consultation: Consultation) -> Table {
    Table(
      "answers",
      columns: [
        "id", "kind", "theme", "ask", "words", "askedBy", "through", "asked", "follows", "figures",
        "status", "statusReported", "due", "source", "replies", "remarks",
      ],
      rows: answers.map { answer in
        [
          .string(answer.id), .string(answer.kind.rawValue), .string(answer.theme),
          .string(answer.ask), .text(answer.words), .text(answer.askedBy), .text(answer.through),
          .text(answer.asked?.description), .text(answer.follows),
          .array(answer.figures.map(JSONValue.string)), .string(answer.status.rawValue),
          .text(consultation.statusReported(of: answer)?.description),
          .text(answer.due?.description), .text(answer.evidence.source),
          .array(answer.repliesInTime.map(reply)), .array(answer.remarks.map(remark)),
        ]
      })
  }

  private static func reply(_ reply: Answer.Reply) -> JSONValue {
    .object([
      JSONValue.Member("text", .string(reply.text)),
      JSONValue.Member("by", .string(reply.by)),
      JSONValue.Member("date", .text(reply.date?.description)),
      JSONValue.Member("status", .text(reply.status?.rawValue)),
      JSONValue.Member("source", .text(reply.evidence.source)),
    ])
  }

  private static func remark(_ remark: Answer.Remark) -> JSONValue {
    .object([
      JSONValue.Member("text", .string(remark.text)),
      JSONValue.Member("by", .string(remark.by)),
      JSONValue.Member("date", .text(remark.date?.description)),
      JSONValue.Member("source", .text(remark.evidence.source)),
    ])
  }
}
