import ConsultationModel
import Terminal

extension TextLayout {
  /// What the consultation is, in a few lines.
  package mutating func masthead() {
    set(consultation.title, .bold)
    if let subtitle = consultation.subtitle { set(subtitle) }
    support([consultation.organisation, consultation.jurisdiction, dates], margin: 0)
  }

  private var dates: String? {
    let parts = [
      consultation.opened.map { "opened \($0.words)" },
      consultation.closed.map { "closed \($0.words)" },
      consultation.published.map { "\(isReported($0) ? "reported" : "published") \($0.words)" },
    ]
    let words = parts.compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// Whether a date is that of a source: then it is when the consultation was reported.
  private func isReported(_ date: PartialDate) -> Bool {
    consultation.sources.contains { $0.published == date }
  }

  /// What a consultation has beside its themes: the passages without one, the money, the dates and
  /// the sources.
  package mutating func rest(unthemed: some Sequence<Passage>, records: (Source) -> Int) {
    section("On no theme", unthemed) { $0.record(.quote($1), margin: 2) }
    if !consultation.figures.isEmpty {
      let page = FundingPage(consultation, basis: .perYear)
      funding(page.sections, on: .perYear)
    }
    if !consultation.events.isEmpty {
      title("Dates")
      events(consultation.eventsByDate)
    }
    if !consultation.sources.isEmpty {
      title("Sources")
      sources(consultation.sources, records: records)
    }
  }
}
