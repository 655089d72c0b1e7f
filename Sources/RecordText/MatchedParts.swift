import ConsultationModel

/// A record as a result of a search: what it says first, the part of it that matched where that is
/// another, and what else is to be known at a glance.
package struct MatchedParts {
  private let lines: RecordLines
  private let ranges: (String) -> [Range<String.Index>]

  /// - Parameter ranges: Where the words searched for stand in a text.
  package init(
    in consultation: Consultation, matching ranges: @escaping (String) -> [Range<String.Index>]
  ) {
    lines = RecordLines(in: consultation)
    self.ranges = ranges
  }

  /// What is shown of a record.
  package struct Parts: Equatable, Sendable {
    package let text: String
    /// A sum, a date, a status; whose and from where it is.
    package let details: [String]
  }

  package func parts(of record: Record) -> Parts {
    let own = lines.statement(of: record)
    let details = lines.glance(at: record)
    // Of a passage there is but its text, which may be long.
    guard record.passage == nil, ranges(own).isEmpty, let matched = matched(in: record) else {
      return Parts(text: own, details: details)
    }
    return Parts(text: "\(own) — \(matched)", details: details.filter { $0 != matched })
  }

  /// The first line of a record, after what it says first, with a match in it.
  private func matched(in record: Record) -> String? {
    let rest = lines.lines(of: record, .full).dropFirst()
    for line in rest where line.part != .address {
      // A reply is shown with whose it is; of other lines the part that matched is enough.
      let words = line.words + line.end
      guard let match = words.first(where: { !ranges($0.text).isEmpty }) else { continue }
      guard line.part == .reply else { return match.text }
      return line.words.map(\.text).joined(separator: RecordLine.separator)
    }
    return nil
  }
}

extension RecordLines {
  /// What a record says first, passages in quotation marks.
  func statement(of record: Record) -> String {
    record.passage == nil ? words(of: record) : "“\(words(of: record))”"
  }

  /// The words that say most of a record: what was said, an ask, a name.
  package func words(of record: Record) -> String {
    switch record {
    case .quote(let passage), .response(let passage): passage.text
    case .finding(let finding): finding.text
    case .answer(let answer): answer.ask
    case .figure(let figure): figure.name
    case .theme(let theme): theme.name
    case .event(let event): event.text
    case .source(let source): source.title
    }
  }

  /// What is to be known of a record at a glance: a sum, a date, a status, its speaker, its themes and
  /// its source.
  package func glance(at record: Record) -> [String] {
    let themes = record.kind == .theme ? [] : record.themes.map(consultation.themeName)
    let own: [String] =
      switch record {
      case .quote(let passage), .response(let passage): [speaker(of: passage)]
      case .finding(let finding): [finding.share?.words].compactMap(\.self)
      case .answer(let answer): [answer.status.rawValue]
      case .figure(let figure): [figure.words, figure.kind.rawValue]
      case .event(let event): [event.date.words]
      case .theme: []
      case .source(let source): [source.citation]
      }
    return own + themes + [consultation.citation(of: record.evidence)].compactMap(\.self)
  }
}
