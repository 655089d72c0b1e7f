import ConsultationModel

/// What the records of a consultation say, in lines: the one place from which the dashboard, the
/// shell's text, Markdown, citations and the words that a search reads are drawn.
package struct RecordLines: Sendable {
  let consultation: Consultation

  package init(in consultation: Consultation) {
    self.consultation = consultation
  }

  /// How much of a record is said.
  package enum Extent: Sendable {
    /// As much as a list of records shows.
    case brief
    /// All but what bears it out: an ask with its replies.
    case full
    /// All, with the evidence: the source and, where it is held, its own words.
    case withEvidence
  }

  /// The lines of a record; those of a greater extent begin with those of a smaller one.
  package func lines(of record: Record, _ extent: Extent = .brief) -> [RecordLine] {
    let own = ownLines(of: record, extent)
    return extent == .withEvidence ? own + evidenceLines(of: record) : own
  }

  private func ownLines(of record: Record, _ extent: Extent) -> [RecordLine] {
    switch record {
    case .quote(let passage), .response(let passage): lines(of: passage, extent)
    case .finding(let finding): lines(of: finding)
    case .answer(let answer): lines(of: answer, extent)
    case .figure(let figure): lines(of: figure, extent)
    case .theme(let theme): lines(of: theme)
    case .event(let event): lines(of: event)
    case .source(let source): lines(of: source)
    }
  }

  private func lines(of finding: Finding) -> [RecordLine] {
    let words = [finding.share?.words, finding.position?.rawValue].compactMap(\.self)
    let type = finding.respondentType.map(consultation.respondentTypeName)
    return [
      RecordLine(.statement, finding.text),
      RecordLine(
        .share(finding.share?.fraction),
        (words + [type].compactMap(\.self)).map { .init($0, .aside) },
        end: citation(finding.evidence)),
    ]
  }

  private func lines(of theme: Theme) -> [RecordLine] {
    [RecordLine(.statement, theme.name)]
      + [theme.summary].compactMap(\.self).map { RecordLine(.paragraph, $0) }
  }

  private func lines(of event: Event) -> [RecordLine] {
    let theme = event.theme.map(consultation.themeName)
    let statement = RecordLine(
      .statement, [.init(event.text, .own)], lead: .init(event.date.words, .date))
    let detail = RecordLine.asides([theme], end: consultation.citation(of: event.evidence))
    return [statement] + [detail].compactMap(\.self)
  }

  private func lines(of source: Source) -> [RecordLine] {
    let details = [
      RecordLine.asides([source.author.map { "by \($0)" }, source.citation]),
      .asides([
        source.held ? nil : "cited; its text is not held",
        source.titleIsOurs ? "the title is our description" : nil,
      ]),
    ]
    return [RecordLine(.statement, source.title)] + details.compactMap(\.self)
      + [source.url].compactMap(\.self).map { RecordLine(.address, $0, .citation) }
  }

  /// Where a record is from, as the end of a line.
  func citation(_ evidence: [Evidence]) -> [RecordLine.Words] {
    [consultation.citation(of: evidence)].compactMap(\.self).map { .init($0, .citation) }
  }
}
