import ConsultationModel
import ConsultationSearch

/// A record of any kind as a search shows it.
struct FoundRecord {
  let kind: RecordKind
  let id: String
  /// The words that say most: a passage's text, an ask, a name.
  let text: String
  /// The ids of its themes.
  let themes: [String]
  /// The id of its source; nil where it names none.
  let source: String?
  /// What else is to be known at a glance: a sum, a date, a status.
  private(set) var detail: String?

  init(_ record: RecordID, in consultation: Consultation) {
    let place = record.index
    switch record.kind {
    case .quote, .response:
      let passage = consultation.passages[place]
      self.init(record.kind, passage.id, passage.text, passage.themes, passage.evidence)
    case .finding:
      let finding = consultation.findings[place]
      self.init(.finding, finding.id, finding.text, [finding.theme], finding.evidence)
    case .answer:
      let answer = consultation.answers[place]
      let evidence = answer.evidence ?? answer.replies.lazy.compactMap(\.evidence).first
      self.init(.answer, answer.id, answer.ask, [answer.theme], evidence)
      detail = answer.status.rawValue
    case .figure:
      let figure = consultation.figures[place]
      self.init(.figure, figure.id, figure.name, Self.list(figure.theme), figure.evidence)
      detail = figure.words
    case .theme:
      let theme = consultation.themes[place]
      self.init(.theme, theme.id, theme.name, [theme.id], nil)
    case .event:
      let event = consultation.events[place]
      self.init(.event, event.id, event.text, Self.list(event.theme), event.evidence)
      detail = event.date.words
    case .source:
      let source = consultation.sources[place]
      self.init(.source, source.id, source.title, [], Evidence(source: source.id))
    }
  }

  private static func list(_ theme: String?) -> [String] { theme.map { [$0] } ?? [] }

  private init(
    _ kind: RecordKind, _ id: String, _ text: String, _ themes: [String], _ evidence: Evidence?
  ) {
    self.kind = kind
    self.id = id
    self.text = text
    self.themes = themes
    source = evidence?.source
  }
}
