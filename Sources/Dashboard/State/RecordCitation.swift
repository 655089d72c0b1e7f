import ConsultationModel
import ConsultationSearch

/// A record's words with whose they are and where they stand, to be pasted anywhere.
struct RecordCitation: CustomStringConvertible {
  private let consultation: Consultation
  private let record: Record

  init(of record: Record, in consultation: Consultation) {
    self.record = record
    self.consultation = consultation
  }

  var description: String {
    let source = record.evidence.first.flatMap { consultation.source($0.source) }
    return "\(words) · \(source.map(citation) ?? consultation.title)"
  }

  private func citation(_ source: Source) -> String {
    [source.title, source.citation, source.url].compactMap(\.self).joined(separator: ", ")
  }

  private var words: String {
    switch record {
    case .quote(let passage), .response(let passage):
      let speaker = passage.attribution ?? consultation.respondentTypeName(passage.respondentType)
      return "“\(passage.text)” — \(speaker)"
    case .finding(let finding): return finding.text
    case .answer(let answer):
      return "\(answer.ask) (asked by: \(answer.askedBy)): \(answer.status.rawValue)"
    case .figure(let figure): return "\(figure.name): \(figure.words), \(figure.kind.rawValue)"
    case .theme(let theme):
      return [theme.name, theme.summary].compactMap(\.self).joined(separator: ": ")
    case .event(let event): return "\(event.date.words): \(event.text)"
    case .source(let source): return citation(source)
    }
  }
}

extension AppState {
  /// The record that is selected or open; nil where the selection is of something else.
  var selectedRecord: ListedRecord? {
    if case .card = overlay { return openRecord }
    if overlay == .text { return sourcePage.map { .record($0.id, $0.record) } }
    let position = selection(in: focus)
    guard focus != .themes, focus.listsRecords, position < count(in: focus) else { return nil }
    return listed(position, in: focus)
  }

  /// Copies the selected record with its citation, unless it cannot be read.
  mutating func copy() {
    guard let selectedRecord else { return }
    guard let record = selectedRecord.record else {
      remark = "This response cannot be read, so nothing was copied."
      return
    }
    copied = RecordCitation(of: record, in: consultation).description
  }
}

extension Pane {
  /// Whether its rows are records, rather than values or lines.
  fileprivate var listsRecords: Bool {
    switch self {
    case .themes, .detail, .quotes, .figures, .asks, .sources, .drawn, .results: true
    case .types, .statuses, .table, .commands, .text, .page: false
    }
  }
}
