import PlainText

extension Answer: ReadableRecord {
  static let noun = "an ask or a plan"

  init?(reading record: inout RecordReader) {
    let id = record.required("id", .identifier)
    let kind = record.optional("kind", Shape<Kind>.choice) ?? .ask
    let theme = record.required("theme", .reference(to: .themes))
    let ask = record.required("ask", .text)
    let words = record.optionalText("words")
    let askedBy = record.optionalText("askedBy")
    let through = record.optionalText("through")
    let asked = record.optional("asked", .date)
    let follows = record.optional("follows", .reference(to: .answers))
    let figures = record.optional("figures", .references(to: .figures))
    let status = record.required("status", Shape<Status>.choice)
    let due = record.optional("due", .date)
    let replies = record.optional("replies", .list(of: Shape<Reply>.record)) ?? []
    let remarks = record.optional("remarks", .list(of: Shape<Remark>.record)) ?? []
    let evidence = record.evidence()

    if kind == .plan, let askedBy {
      record.refuse(
        "askedBy", found: askedBy.quoted(), expected: "no one: nobody asked for a plan")
    }
    if let status, status != .answeredInPart,
      let latest = replies.inTime.compactMap(\.status).last, latest != status
    {
      record.refuse(
        "status", found: status.rawValue.quoted(),
        expected: "\(latest.rawValue.quoted()), the status of the latest reply",
        breaking: .status)
    }
    guard let id, let theme, let ask, let status else { return nil }
    self.init(id: id, theme: theme, ask: ask, status: status)
    self.kind = kind
    self.words = words
    self.askedBy = askedBy
    self.through = through
    self.asked = asked
    self.follows = follows
    self.figures = figures ?? []
    self.due = due
    self.replies = replies
    self.remarks = remarks
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
    let evidence = record.evidence()
    guard let text, let by else { return nil }
    self.init(text: text, by: by)
    self.date = date
    self.status = status
    self.evidence = evidence
  }
}

extension Answer.Remark: ReadableRecord {
  static let noun = "a remark"

  init?(reading record: inout RecordReader) {
    let text = record.required("text", .text)
    let by = record.required("by", .text)
    let date = record.optional("date", .date)
    let evidence = record.evidence()
    guard let text, let by else { return nil }
    self.init(text: text, by: by)
    self.date = date
    self.evidence = evidence
  }
}
