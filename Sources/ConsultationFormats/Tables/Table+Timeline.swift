import ConsultationModel

extension Table {
  /// Events in the order given.
  package static func events(_ events: [Event]) -> Table {
    Table(
      "events",
      columns: ["id", "date", "text", "theme", "source"],
      rows: events.map { event in
        [
          .string(event.id), .string(event.date.description), .string(event.text),
          .text(event.theme), .text(event.evidence.source),
        ]
      })
  }

  /// Sources, each with how many records are drawn from it.
  package static func sources(_ sources: [Source], records: (Source) -> Int) -> Table {
    Table(
      "sources",
      columns: [
        "id", "title", "titleIsOurs", "publisher", "author", "published", "url", "held", "records",
      ],
      rows: sources.map { source in
        [
          .string(source.id), .string(source.title), .boolean(source.titleIsOurs),
          .text(source.publisher), .text(source.author), .text(source.published?.description),
          .text(source.url),
          .boolean(source.held), .integer(records(source)),
        ]
      })
  }
}
