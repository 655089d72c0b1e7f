import ConsultationModel

@testable import ConsultationSearch

extension NaiveSearch {
  /// What each record says and has, in the order of the file.
  static func records(of consultation: Consultation, _ responses: [Passage]) -> [Record] {
    let quotes = consultation.quotes.enumerated().map { passage(.quote, $0, $1) }
    let responses = responses.enumerated().map { passage(.response, $0, $1) }
    let findings = consultation.findings.enumerated().map { position, finding in
      record(
        .finding, position, [finding.text],
        [
          .theme: [finding.theme], .type: [finding.respondentType],
          .source: [finding.evidence?.source], .position: [finding.position?.rawValue],
        ])
    }
    let answers = consultation.answers.enumerated().map { position, answer in
      record(
        .answer, position,
        [answer.ask, answer.askedBy] + answer.replies.map(\.text) + answer.replies.map(\.by),
        [
          .theme: [answer.theme], .status: [answer.status.rawValue],
          .source: [answer.evidence?.source] + answer.replies.map { $0.evidence?.source },
        ])
    }
    return quotes + responses + findings + answers + others(of: consultation)
  }

  private static func passage(_ kind: RecordKind, _ index: Int, _ passage: Passage) -> Record {
    var values: [Field: [String?]] = [
      .theme: passage.themes, .type: [passage.respondentType ?? "not stated"],
      .source: [passage.evidence?.source], .question: [passage.question],
      .position: [passage.position], .evidence: passage.evidenceRich == true ? ["rich"] : [],
    ]
    for attribute in passage.attributes { values[.attribute(attribute.name)] = attribute.values }
    return record(
      kind, index, [passage.text, passage.attribution],
      values)
  }

  private static func others(of consultation: Consultation) -> [Record] {
    let figures = consultation.figures.enumerated().map { position, figure in
      record(
        .figure, position, [figure.name, figure.note],
        [
          .theme: [figure.theme],
          .source: [figure.evidence?.source] + figure.alsoReported.map(\.source),
        ])
    }
    let themes = consultation.themes.enumerated().map { position, theme in
      record(.theme, position, [theme.name, theme.summary], [.theme: [theme.id]])
    }
    let events = consultation.events.enumerated().map { position, event in
      record(
        .event, position, [event.text],
        [.theme: [event.theme], .source: [event.evidence?.source]])
    }
    let sources = consultation.sources.enumerated().map { position, source in
      record(
        .source, position, [source.title, source.publisher, source.author],
        [.source: [source.id]])
    }
    return figures + themes + events + sources
  }

  private static func record(
    _ kind: RecordKind, _ position: Int, _ texts: [String?], _ values: [Field: [String?]]
  ) -> Record {
    var values = values.mapValues { Set($0.compactMap(\.self)) }
    values[.kind] = [kind.rawValue]
    return Record(
      reference: RecordID(kind: kind, index: position),
      fields: texts.compactMap(\.self).map(NaiveText.tokens), values: values)
  }
}
