import ConsultationModel

extension Consultation {
  /// What a search reads of a record: one text at least, the first of which says most. Phrases stay
  /// within one of them.
  package func searchedTexts(of record: RecordID) -> [String] {
    let position = record.index
    switch record.kind {
    case .quote:
      let passage = passages[position]
      return [passage.text] + [passage.attribution].compactMap(\.self)
    case .response:
      return [passages[position].text]
    case .finding:
      return [findings[position].text]
    case .answer:
      let answer = answers[position]
      return [answer.ask, answer.askedBy] + answer.replies.flatMap { [$0.text, $0.by] }
    case .figure:
      let figure = figures[position]
      return [figure.name] + [figure.note].compactMap(\.self)
    case .theme:
      let theme = themes[position]
      return [theme.name] + [theme.summary].compactMap(\.self)
    case .event:
      return [events[position].text]
    case .source:
      let source = sources[position]
      return [source.title] + [source.publisher, source.author].compactMap(\.self)
    }
  }

  /// The places of the records of a kind in the consultation's list of it.
  func positions(of kind: RecordKind) -> Range<Int> {
    switch kind {
    case .quote: quotePositions
    case .response: responsePositions
    case .finding: findings.indices
    case .answer: answers.indices
    case .figure: figures.indices
    case .theme: themes.indices
    case .event: events.indices
    case .source: sources.indices
    }
  }
}
