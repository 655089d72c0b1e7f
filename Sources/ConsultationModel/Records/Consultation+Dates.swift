/// Records in order of date.
extension Consultation {
  /// The figures by their dates, those without one last.
  package var figuresByDate: [Figure] { inOrder(figures, date: date) }

  /// The date of a figure: that of its source or, where the source has none, of the beginning of its
  /// period. Nil where neither is known.
  package func date(of figure: Figure) -> PartialDate? {
    figure.evidence.source.flatMap(source)?.published ?? figure.period.from
  }

  /// The events by date. One that is dated less exactly stands after those before it in the file
  /// that fall within its date: a consultation of `2023` after the paper of `2023-02` that it is on.
  package var eventsByDate: [Event] {
    // The latest date so far within each date that is less exact than it.
    var latest: [PartialDate: PartialDate] = [:]
    let dates = events.map { event in
      for wider in event.date.widerDates {
        latest[wider] = max(latest[wider] ?? event.date, event.date)
      }
      return latest[event.date] ?? event.date
    }
    return zip(dates, events).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  /// Within one date, and where there is none, the order of the file is kept.
  func inOrder<Record>(_ records: [Record], date: (Record) -> PartialDate?) -> [Record] {
    let numbered = records.enumerated().map { ($0.offset, date($0.element), $0.element) }
    let dated = numbered.compactMap { offset, date, record in date.map { ($0, offset, record) } }
    let undated = numbered.filter { $0.1 == nil }.map(\.2)
    return dated.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2) + undated
  }
}
