import ConsultationModel

extension RecordLines {
  /// A record's words with whose they are and where they stand, on one line, to be pasted anywhere:
  /// of a response its id, question, date and consultation too.
  package func citable(_ record: Record) -> String {
    let source = record.evidence.source.flatMap(consultation.source)
    let from = source.map(origin) ?? responseOrigin(of: record) ?? consultation.title
    return [citableWords(of: record), from].joined(separator: RecordLine.separator)
  }

  private func origin(_ source: Source) -> String {
    let title = source.titleIsOurs ? "[\(source.title)]" : source.title
    return [title, source.citation, source.url].compactMap(\.self).joined(separator: ", ")
  }

  /// What tells a response apart from all others.
  package func responseOrigin(of record: Record) -> String? {
    guard case .response(let response) = record else { return nil }
    return [
      "response \(response.id)", questionWords(of: response), response.date?.words,
      consultation.title,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func citableWords(of record: Record) -> String {
    switch record {
    case .quote(let passage), .response(let passage):
      let speaker = passage.attribution ?? consultation.respondentTypeName(passage.respondentType)
      return "“\(passage.text)” — \(speaker)"
    case .finding(let finding): return finding.text
    case .answer(let answer):
      let words = answer.words.map { " “\($0)”" } ?? ""
      return "\(answer.ask)\(words) (\(askerWords(of: answer))): \(statusWords(of: answer))"
    case .figure(let figure):
      let caveats = consultation.caveats(of: figure).map { " \($0)" }.joined()
      return "\(figure.name): \(figure.words), \(figure.kind.rawValue).\(caveats)"
    case .theme(let theme):
      return [theme.name, theme.summary].compactMap(\.self).joined(separator: ": ")
    case .event(let event): return "\(event.date.words): \(event.text)"
    case .source(let source): return origin(source)
    }
  }
}
