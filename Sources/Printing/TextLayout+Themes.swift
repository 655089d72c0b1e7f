import ConsultationFormats
import ConsultationModel
import Terminal

extension TextLayout {
  /// Themes with their summaries and how many records of each kind they gather.
  package mutating func themes(_ themes: [Theme], counts: (Theme) -> ThemeCounts) {
    let hasColumns = width >= 60
    if hasColumns {
      gap()
      spread(StyledText(), numbers(ThemeCounts.columns.map { StyledText($0, .dim) }))
    }
    for theme in themes {
      if !hasColumns || theme.id != themes.first?.id { gap() }
      let name = StyledText(theme.name, .bold)
      let counts = counts(theme)
      if hasColumns {
        spread(name, numbers(counts.values.map { StyledText(DecimalWords.grouped($0)) }))
      } else {
        set(name)
        support([counts.words], margin: 2)
      }
      if let summary = theme.summary { set(summary, margin: 2) }
    }
  }

  /// Numbers or the heads over them, each flush right in its column.
  private func numbers(_ texts: [StyledText]) -> StyledText {
    zip(texts, ThemeCounts.columns).reduce(StyledText()) { line, entry in
      let columns = max(entry.1.count, 7) + 2
      return line + typesetter.padded(entry.0, to: columns, alignment: .right)
    }
  }

  /// Everything of one theme; `passages` are those on it.
  package mutating func theme(_ theme: Theme, passages: some Sequence<Passage>) {
    title(theme.name)
    if let summary = theme.summary { set(summary) }
    section("What was found", consultation.findings.filter { $0.theme == theme.id }) {
      $0.record(.finding($1), margin: 2)
    }
    section("In their words", passages) { $0.record(.quote($1), margin: 2) }
    let answers = consultation.answers.filter { $0.theme == theme.id }
    section("Asked, and answered", answers.filter { $0.kind == .ask }) {
      $0.record(.answer($1), margin: 2)
    }
    section("Planned", answers.filter { $0.kind == .plan }) { $0.record(.answer($1), margin: 2) }
    section("Money", consultation.figures.filter { $0.theme == theme.id }) {
      $0.record(.figure($1), margin: 2)
    }
  }

  /// Records under a heading, if there are any.
  package mutating func section<Record>(
    _ name: String, _ records: some Sequence<Record>, _ layOut: (inout TextLayout, Record) -> Void
  ) {
    var isHeaded = false
    each(records) { page, record in
      if !isHeaded { page.heading(name) }
      isHeaded = true
      page.gap()
      layOut(&page, record)
    }
  }
}

extension ThemeCounts {
  fileprivate static let columns = ["passages", "findings", "asks", "plans", "figures"]

  fileprivate var values: [Int] { [passages, findings, asks, plans, figures] }

  /// Such as `5 passages, 1 finding`; without the kinds that have none.
  fileprivate var words: String {
    zip(values, Self.columns).filter { $0.0 > 0 }
      .map { Counted($0, String($1.dropLast())).description }
      .joined(separator: ", ")
  }
}
