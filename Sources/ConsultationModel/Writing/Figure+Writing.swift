extension Figure: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("id", id)
    writer.write("name", name)
    writer.write("amount", amount)
    writer.write("currency", currency)
    writer.write("approximate", approximate)
    period.write(to: &writer)
    writer.write("kind", kind.rawValue)
    writer.write("nature", nature?.rawValue)
    writer.write("theme", theme)
    writer.write("areas", areas)
    writer.write("areasAtMost", areasAtMost)
    writer.write("areasWords", areasWords)
    writer.write("people", people)
    writer.write("peopleWords", peopleWords)
    writer.write("partOf", partOf)
    writer.write("mayInclude", mayInclude)
    writer.write("note", note)
    writer.write("alsoReported", alsoReported)
    writer.write("evidence", evidence)
  }
}

extension Figure.OtherReport: WritableRecord {
  func write(to writer: inout RecordWriter) {
    writer.write("amount", amount)
    period.write(to: &writer)
    writer.write("words", words)
    writer.write("source", source)
  }
}

extension Figure.Period {
  /// Writes the keys that a figure and its other reports have in common.
  fileprivate func write(to writer: inout RecordWriter) {
    writer.write("years", years)
    writer.write("from", from)
    writer.write("to", to)
  }
}
