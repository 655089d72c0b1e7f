import ConsultationModel
import ConsultationSearch
import RecordText
import Terminal

extension TextLayout {
  /// Records found, in the order found, each after its kind, with the part of it that matched.
  package mutating func found(_ records: some Sequence<Record>, _ marks: Marks) {
    let parts = MatchedParts(in: consultation) { marks.matcher.ranges(in: $0) }
    each(records) { $0.found($1, parts.parts(of: $1), marks.marked) }
  }

  private mutating func found(
    _ record: Record, _ parts: MatchedParts.Parts, _ mark: (String) -> StyledText
  ) {
    let room = 10
    gap()
    let kind = StyledText(record.kind.rawValue, .dim)
    set(mark(parts.text), lead: typesetter.padded(kind, to: room))
    support(parts.details, margin: room <= width / 3 ? room : 2)
  }

  /// How many records match with each value of a field.
  package mutating func facet(_ name: String, _ counts: [SearchResults.FacetCount]) {
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
