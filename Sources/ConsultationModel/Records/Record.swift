/// Anything that is found: a curated record of a consultation, or a response to it.
package enum Record: Equatable, Sendable {
  case quote(Passage)
  case response(Passage)
  case finding(Finding)
  case answer(Answer)
  case figure(Figure)
  case theme(Theme)
  case event(Event)
  case source(Source)
}

extension Record {
  package var kind: RecordKind {
    switch self {
    case .quote: .quote
    case .response: .response
    case .finding: .finding
    case .answer(let answer): answer.kind == .ask ? .ask : .plan
    case .figure: .figure
    case .theme: .theme
    case .event: .event
    case .source: .source
    }
  }

  /// The id that the record has in its file; unique among those of its kind.
  package var id: String {
    switch self {
    case .quote(let passage), .response(let passage): passage.id
    case .finding(let finding): finding.id
    case .answer(let answer): answer.id
    case .figure(let figure): figure.id
    case .theme(let theme): theme.id
    case .event(let event): event.id
    case .source(let source): source.id
    }
  }

  /// What somebody said; nil for any other record.
  package var passage: Passage? {
    switch self {
    case .quote(let passage), .response(let passage): passage
    case .finding, .answer, .figure, .theme, .event, .source: nil
    }
  }

  /// The ask or plan; nil for any other record.
  package var answer: Answer? {
    if case .answer(let answer) = self { answer } else { nil }
  }

  /// The ids of its themes; of a theme its own.
  package var themes: [String] {
    switch self {
    case .quote(let passage), .response(let passage): passage.themes
    case .finding(let finding): [finding.theme]
    case .answer(let answer): [answer.theme]
    case .figure(let figure): [figure.theme].compactMap(\.self)
    case .theme(let theme): [theme.id]
    case .event(let event): [event.theme].compactMap(\.self)
    case .source: []
    }
  }

  /// All of its evidence, its own first.
  package var evidence: [Evidence] {
    switch self {
    case .quote(let passage), .response(let passage): passage.evidence
    case .finding(let finding): finding.evidence
    case .answer(let answer):
      answer.evidence + answer.replies.flatMap(\.evidence) + answer.remarks.flatMap(\.evidence)
    case .figure(let figure): figure.evidence
    case .event(let event): event.evidence
    case .theme, .source: []
    }
  }

  /// The first paragraph of a source that the record is drawn from; nil where none is given.
  package func paragraph(in source: String) -> Int? {
    evidence.filter { $0.source == source }.compactMap(\.paragraph).min()
  }
}

extension Consultation {
  /// The curated record of an id; nil for a response, and where there is none.
  package func record(_ id: RecordID) -> Record? {
    guard indices(of: id.kind).contains(id.index) else { return nil }
    return switch id.kind {
    case .quote: .quote(quotes[id.index])
    case .response: nil
    case .finding: .finding(findings[id.index])
    case .ask: .answer(answers[askIndices[id.index]])
    case .plan: .answer(answers[planIndices[id.index]])
    case .figure: .figure(figures[id.index])
    case .theme: .theme(themes[id.index])
    case .event: .event(events[id.index])
    case .source: .source(sources[id.index])
    }
  }

  /// The indices of the curated records of a kind; none for responses.
  package func indices(of kind: RecordKind) -> Range<Int> {
    switch kind {
    case .quote: quotes.indices
    case .response: 0..<0
    case .finding: findings.indices
    case .ask: askIndices.indices
    case .plan: planIndices.indices
    case .figure: figures.indices
    case .theme: themes.indices
    case .event: events.indices
    case .source: sources.indices
    }
  }

  /// The curated records of a kind, in the order of the file.
  package func records(of kind: RecordKind) -> some RandomAccessCollection<Record> {
    indices(of: kind).lazy.compactMap { record(RecordID(kind: kind, index: $0)) }.map(\.self)
  }
}
