import ConsultationModel
import ConsultationSearch

extension Consultation {
  /// All the evidence of a record, its own first.
  package func evidence(of record: RecordID) -> [Evidence] {
    let position = record.index
    return switch record.kind {
    case .quote, .response: [passages[position].evidence].compactMap(\.self)
    case .finding: [findings[position].evidence].compactMap(\.self)
    case .answer:
      ([answers[position].evidence] + answers[position].replies.map(\.evidence)).compactMap(\.self)
    case .figure: [figures[position].evidence].compactMap(\.self)
    case .event: [events[position].evidence].compactMap(\.self)
    case .theme, .source: []
    }
  }

  /// The first paragraph of a source that a record is drawn from; nil where none is given.
  func paragraph(of record: RecordID, in source: String) -> Int? {
    evidence(of: record).filter { $0.source == source }.compactMap(\.paragraph).min()
  }
}
