import JSON

extension Consultation {
  /// The consultation as a file of the format `greenpaper/1`, in UTF-8: what the reader makes of it
  /// equals the consultation. Keys stand in the order of the format's table; what there is nothing
  /// to say of, and what is as the format's default has it, is left out.
  package var fileText: String { JSONText.text(json) + "\n" }

  private var json: JSONValue {
    var writer = RecordWriter()
    writer.write("format", Self.format)
    writer.write("title", title)
    writer.write("subtitle", subtitle)
    writer.write("organisation", organisation)
    writer.write("jurisdiction", jurisdiction)
    writer.write("language", language)
    writer.write("opened", opened)
    writer.write("closed", closed)
    writer.write("published", published)
    writer.write("sources", sources)
    writer.write("respondentTypes", respondentTypes)
    writer.write("questions", questions)
    writer.write("attributes", attributes)
    writer.write("themes", .array(themes.map(\.written)))
    writer.write("quotes", quotes)
    writer.write("findings", findings)
    writer.write("answers", answers)
    writer.write("figures", figures)
    writer.write("comparisons", comparisons)
    writer.write("events", events)
    return writer.object
  }
}
