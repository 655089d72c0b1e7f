extension Answer: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    if kind != .ask { writer.write("kind", kind.rawValue) }
    writer.write("theme", theme)
    writer.write("ask", ask)
    writer.write("words", words)
    writer.write("askedBy", askedBy)
    writer.write("through", through)
    writer.write("asked", asked)
    writer.write("follows", follows)
    writer.write("figures", figures)
    writer.write("status", status.rawValue)
    writer.write("due", due)
    writer.write("replies", replies)
    writer.write("remarks", remarks)
    writer.write("evidence", evidence)
  }
}

extension Answer.Reply: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("text", text)
    writer.write("by", by)
    writer.write("date", date)
    writer.write("status", status?.rawValue)
    writer.write("evidence", evidence)
  }
}

extension Answer.Remark: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("text", text)
    writer.write("by", by)
    writer.write("date", date)
    writer.write("evidence", evidence)
  }
}
