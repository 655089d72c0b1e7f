import ConsultationModel

extension RecordLines {
  /// What a search reads of a record: one text at least, the first of which says most. Phrases stay
  /// within one of them.
  ///
  /// It is what the record says of its own, with amounts, dates and shares both as they are printed
  /// and written out; of findings, asks and figures also the names of their themes. Of passages it is
  /// what was said and how the source introduces the speaker: their themes and types are fields.
  package func searchedTexts(of record: Record) -> [String] {
    let texts: [String?] =
      switch record {
      case .quote(let passage), .response(let passage): [passage.text, passage.attribution]
      case .finding(let finding): texts(of: finding) + themeNames(of: record)
      case .answer(let answer): texts(of: answer) + themeNames(of: record)
      case .figure(let figure): texts(of: figure) + themeNames(of: record)
      case .theme(let theme): [theme.name, theme.summary]
      case .event(let event): [event.text] + texts(of: event.date)
      case .source(let source):
        [source.title, source.publisher, source.author] + texts(of: source.published)
      }
    return texts.compactMap(\.self)
  }

  private func texts(of finding: Finding) -> [String?] {
    let percentage = finding.share?.fraction.flatMap { fraction in
      fraction.denominator == 100 ? "\(fraction.numerator)%" : nil
    }
    return [finding.text, finding.share?.words, percentage]
  }

  private func texts(of answer: Answer) -> [String?] {
    let replies = answer.replies.flatMap { reply in
      [reply.text, reply.by, reply.status?.rawValue] + texts(of: reply.date)
    }
    let remarks = answer.remarks.flatMap { [$0.text, $0.by] + texts(of: $0.date) }
    return [answer.ask, answer.words, answer.askedBy, answer.through, answer.status.rawValue]
      + texts(of: answer.asked) + texts(of: answer.due)
      + texts(of: consultation.statusReported(of: answer)) + replies + remarks
  }

  private func texts(of figure: Figure) -> [String?] {
    let total = Money(Double(figure.amount), figure.currency)
    let reports = figure.alsoReported.flatMap { report in
      [report.words, report.amount.map { Money(Double($0), figure.currency).description }]
    }
    return [figure.name, total.description, total.writtenOut, figure.note, figure.kind.rawValue]
      + [figure.period.words, figure.areasDescription, figure.peopleWords]
      + [figure.valueWords(on: .perYear), figure.valueWords(on: .perArea)]
      + texts(of: figure.period.from) + texts(of: figure.period.to) + reports
  }

  /// A date as it is printed and, where it has a month, with that written out.
  private func texts(of date: PartialDate?) -> [String?] {
    guard let date else { return [] }
    return date.month == nil ? [date.words] : [date.words, date.writtenOut]
  }

  private func themeNames(of record: Record) -> [String?] {
    record.themes.map { consultation.theme($0)?.name }
  }
}
