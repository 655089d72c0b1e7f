import JSON

extension Source: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("title", title)
    writer.write("titleIsOurs", titleIsOurs)
    writer.write("publisher", publisher)
    writer.write("author", author)
    writer.write("published", published)
    writer.write("url", url)
    if !held { writer.write("held", .boolean(false)) }
  }
}

extension Evidence: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("source", source)
    writer.write("excerpt", excerpt)
    writer.write("paragraph", paragraph)
  }
}

extension RespondentType: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("name", name)
    writer.write("description", description)
  }
}

extension Question: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("number", number)
    writer.write("text", text)
    writer.write("closed", isClosed)
  }
}

extension DeclaredAttribute: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("name", name)
    writer.write("values", values)
    writer.write("question", question)
    writer.write("multiple", isMultiple)
  }
}

extension Theme: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("name", name)
    writer.write("summary", summary)
    writer.write("parent", parent)
  }
}

extension Passage: WritableRecord {
  /// A quote: what only a response has is not written.
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("text", text)
    writer.write("respondentType", respondentType)
    writer.write("attribution", attribution)
    writer.write("themes", .array(themes.map(JSONValue.string)))
    writer.write("question", question)
    writer.write("position", position)
    writer.write("evidence", evidence)
  }
}

extension Finding: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("theme", theme)
    writer.write("text", text)
    if let share { writer.write("share", share.written) }
    writer.write("position", position?.rawValue)
    writer.write("respondentType", respondentType)
    writer.write("evidence", evidence)
  }
}

extension Share: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("words", words)
    if let fraction {
      writer.write(
        "fraction", .array([.integer(fraction.numerator), .integer(fraction.denominator)]))
    }
    writer.write("approximate", approximate)
  }
}

extension Comparison: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("title", title)
    writer.write("figures", figures)
    writer.write("note", note)
    writer.write("evidence", evidence)
  }
}

extension Event: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("date", date)
    writer.write("text", text)
    writer.write("theme", theme)
    writer.write("evidence", evidence)
  }
}
