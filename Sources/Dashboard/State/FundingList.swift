import ConsultationModel
import ConsultationSearch
import Terminal

/// What the Funding tab lists: its figures, as often as each stands there, then the dates.
package struct FundingList: Equatable, Sendable {
  /// The figures in their sections.
  package private(set) var page = FundingPage()
  /// The events, in order of date.
  package private(set) var dates: [ListedRecord] = []
  /// All that is listed.
  package private(set) var rows: [ListedRecord] = []
  private(set) var measures = FundingMeasures()
  /// When figures of the consultation were reported, and when its events were, each date once.
  private(set) var reportDates: [PartialDate] = []
  private(set) var eventDates: [PartialDate] = []

  /// Nothing.
  init() {}

  /// - Parameters:
  ///   - found: The figures and events to show.
  ///   - marked: The ids of the figures to hold against the first of them.
  ///   - typesetter: Measures what is drawn.
  ///   - byDate: Whether all figures stand in order of date instead of by comparison.
  init(
    _ found: [ListedRecord], in consultation: Consultation, basis: Basis, marked: [String],
    byDate: Bool, with typesetter: Typesetter
  ) {
    let figures = found.filter { $0.id?.kind == .figure }.compactMap { $0.record?.id }
    page = FundingPage(
      consultation, basis: basis, marked: marked, byDate: byDate, matching: Set(figures))
    let order = Dictionary(
      consultation.eventsByDate.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    dates = found.filter { $0.id?.kind == .event }
      .stablySorted { $0.record.flatMap { order[$0.id] } ?? .max }
    let indices = Dictionary(
      consultation.figures.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let listed = page.figures.compactMap { figure in
      indices[figure.id].map {
        ListedRecord.record(RecordID(kind: .figure, index: $0), .figure(figure))
      }
    }
    rows = listed + dates
    measures = FundingMeasures(of: page, on: basis, with: typesetter)
    reportDates = Array(Set(consultation.figures.compactMap(consultation.date)))
    eventDates = Array(Set(consultation.events.map(\.date)))
  }
}
