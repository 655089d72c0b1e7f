import ConsultationModel
import Terminal

extension TextLayout {
  /// Events in the order given, each after its date.
  mutating func events(_ events: [Event]) {
    let dates = events.map { StyledText($0.date.words) }
    let room = dates.map(typesetter.width).max() ?? 0
    for (event, date) in zip(events, dates) {
      set(StyledText(event.text), lead: typesetter.padded(date, to: room + 2))
      let theme = event.theme.map(consultation.themeName)
      let margin = room + 2 <= width / 3 ? room + 2 : 2
      support([theme, consultation.citation(of: event.evidence)], margin: margin)
    }
  }

  /// Sources with what is known of them, and how many records each gave.
  mutating func sources(_ sources: [Source], records: (Source) -> Int) {
    for source in sources {
      gap()
      spread(
        StyledText(source.title, .bold), StyledText(Counted(records(source), "record").description))
      support(
        [source.author, source.citation, source.held ? nil : "cited, its text not held"], margin: 2)
      if let url = source.url {
        set(StyledText(url, .dim, link: WebAddress(url)), margin: 2)
      }
    }
  }
}
