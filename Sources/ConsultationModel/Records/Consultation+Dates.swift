/// Records in order of date.
extension Consultation {
  /// The figures by the date of their sources, those without a date last.
  package var figuresByDate: [Figure] {
    inOrder(figures) { figure in figure.evidence.flatMap { source($0.source) }?.published }
  }

  /// The events by date.
  package var eventsByDate: [Event] {
    inOrder(events) { $0.date }
  }

  /// Within one date, and where there is none, the order of the file is kept.
  private func inOrder<Record>(_ records: [Record], date: (Record) -> PartialDate?) -> [Record] {
    let indexed = records.enumerated().map { ($0.offset, date($0.element), $0.element) }
    let dated = indexed.compactMap { index, date, record in date.map { ($0, index, record) } }
    let undated = indexed.filter { $0.1 == nil }.map(\.2)
    return dated.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2) + undated
  }
}
