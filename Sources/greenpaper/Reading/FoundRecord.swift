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

  init(_ record: Record) {
    kind = record.kind
    id = record.id
    themes = record.themes
    source = record.evidence.first?.source
    switch record {
    case .quote(let passage), .response(let passage): text = passage.text
    case .finding(let finding): text = finding.text
    case .answer(let answer):
      text = answer.ask
      detail = answer.status.rawValue
    case .figure(let figure):
      text = figure.name
      detail = figure.words
    case .theme(let theme): text = theme.name
    case .event(let event):
      text = event.text
      detail = event.date.words
    case .source(let source): text = source.title
    }
  }
}
