import ConsultationModel
import ConsultationSearch

/// A record's words with whose they are and where they stand, to be pasted anywhere.
struct RecordCitation: CustomStringConvertible {
  private let consultation: Consultation
  private let record: RecordID

  init(of record: RecordID, in consultation: Consultation) {
    self.record = record
    self.consultation = consultation
  }

  var description: String {
    let source = consultation.evidence(of: record).first.flatMap { consultation.source($0.source) }
    return "\(words) · \(source.map(place) ?? consultation.title)"
  }

  private func place(_ source: Source) -> String {
    [source.title, source.citation, source.url].compactMap(\.self).joined(separator: ", ")
  }

  private var words: String {
    let position = record.index
    switch record.kind {
    case .quote, .response:
      let passage = consultation.passages[position]
      let speaker = passage.attribution ?? consultation.respondentTypeName(passage.respondentType)
      return "“\(passage.text)” — \(speaker)"
    case .finding: return consultation.findings[position].text
    case .answer:
      let answer = consultation.answers[position]
      return "\(answer.ask) (asked by: \(answer.askedBy)): \(answer.status.rawValue)"
    case .figure:
      let figure = consultation.figures[position]
      return "\(figure.name): \(figure.words), \(figure.kind.rawValue)"
    case .theme:
      let theme = consultation.themes[position]
      return [theme.name, theme.summary].compactMap(\.self).joined(separator: ": ")
    case .event:
      let event = consultation.events[position]
      return "\(event.date.words): \(event.text)"
    case .source: return place(consultation.sources[position])
    }
  }
}

extension AppState {
  /// The record that is selected or open; nil where the selection is of something else.
  var selectedRecord: RecordID? {
    if case .card(let record) = overlay { return record }
    if overlay == .text { return sourcePage?.record }
    let records = focus == .themes ? RecordSequence() : records(in: focus)
    return selectedRecord(of: records, in: focus)
  }

  /// The record at a pane's selection, of those that it lists; nil where it lists none.
  func selectedRecord(of records: RecordSequence, in pane: Pane) -> RecordID? {
    let position = selection(in: pane)
    return records.indices.contains(position) ? records[position] : nil
  }

  /// Copies the selected record with its citation, unless it cannot be read.
  mutating func copy() {
    guard let record = selectedRecord else { return }
    let isPassage = record.kind == .quote || record.kind == .response
    guard !isPassage || !consultation.passages[record.index].isUnread else {
      remark = "This response cannot be read, so nothing was copied."
      return
    }
    copied = RecordCitation(of: record, in: consultation).description
  }
}
