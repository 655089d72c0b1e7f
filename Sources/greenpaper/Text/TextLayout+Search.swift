import ConsultationModel
import ConsultationSearch
import Terminal

extension TextLayout {
  /// Records found, in the order found, each after its kind.
  mutating func found(_ records: some Sequence<FoundRecord>, mark: (String) -> StyledText) {
    each(records) { $0.found($1, mark: mark) }
  }

  private mutating func found(_ record: FoundRecord, mark: (String) -> StyledText) {
    let room = 10
    gap()
    let kind = StyledText(record.kind.rawValue, .dim)
    let isQuoted = record.kind == .quote || record.kind == .response
    let text = isQuoted ? "“\(record.text)”" : record.text
    set(mark(text), lead: typesetter.padded(kind, to: room))
    let citation = record.source.flatMap { consultation.source($0)?.citation }
    let themes = record.themes.map(consultation.themeName).joined(separator: ", ")
    support([record.detail, themes, citation], margin: room <= width / 3 ? room : 2)
  }

  /// How many records match with each value of a field.
  mutating func facet(_ name: String, _ counts: [SearchResults.FacetCount]) {
    guard !counts.isEmpty else { return }
    heading(name)
    let numbers = counts.map { DecimalWords.grouped($0.count) }
    let room = (numbers.map(\.count).max() ?? 0) + 2
    for (count, number) in zip(counts, numbers) {
      let style: Style = count.count == 0 ? .dim : .plain
      let lead = typesetter.padded(
        StyledText(number, style), to: room, alignment: .right)
      set(StyledText(count.name, style), margin: 0, lead: lead + StyledText("  "))
    }
  }
}
