import PlainText

extension Answer: ReadableRecord {
  static let noun = "an answer"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let theme = record.required("theme", .reference(to: .themes))
    let ask = record.required("ask", .text)
    let askedBy = record.required("askedBy", .text)
    let asked = record.optional("asked", .date)
    let status = record.required("status", Shape<Status>.choice)
    let due = record.optional("due", .date)
    let replies = record.optional("replies", .list(of: Shape<Reply>.record)) ?? []
    let evidence = record.optional("evidence", Shape<Evidence>.record)

    if let status, let latest = replies.inTime.compactMap(\.status).last, latest != status {
      record.refuse(
        "status", found: status.rawValue.quoted(),
        expected: "\(latest.rawValue.quoted()), the status of the latest reply",
        breaking: .status)
    }
    guard let id, let theme, let ask, let askedBy, let status else { return nil }
    self.init(id: id, theme: theme, ask: ask, askedBy: askedBy, status: status)
    self.asked = asked
    self.due = due
    self.replies = replies
    self.evidence = evidence
  }
}

extension Answer.Reply: ReadableRecord {
  static let noun = "a reply"

  init?(reading record: inout RecordReader) {
    let text = record.required("text", .text)
    let by = record.required("by", .text)
    let date = record.optional("date", .date)
    let status = record.optional("status", Shape<Answer.Status>.choice)
    let evidence = record.optional("evidence", Shape<Evidence>.record)
    guard let text, let by else { return nil }
    self.init(text: text, by: by)
    self.date = date
    self.status = status
    self.evidence = evidence
  }
}
