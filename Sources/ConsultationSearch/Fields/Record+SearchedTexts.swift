import ConsultationModel

extension Record {
  /// What a search reads of a record: one text at least, the first of which says most. Phrases stay
  /// within one of them.
  package var searchedTexts: [String] {
    switch self {
    case .quote(let passage): [passage.text] + [passage.attribution].compactMap(\.self)
    case .response(let passage): [passage.text]
    case .finding(let finding): [finding.text]
    case .answer(let answer):
      [answer.ask, answer.askedBy] + answer.replies.flatMap { [$0.text, $0.by] }
    case .figure(let figure): [figure.name] + [figure.note].compactMap(\.self)
    case .theme(let theme): [theme.name] + [theme.summary].compactMap(\.self)
    case .event(let event): [event.text]
    case .source(let source): [source.title] + [source.publisher, source.author].compactMap(\.self)
    }
  }
}
