import ConsultationModel
import ConsultationSearch

/// The figures and dates of the Funding tab in the order in which they stand there.
package struct FundingPage: Equatable, Sendable {
  package private(set) var sections: [Section] = []

  /// Some records under a heading; figures are drawn to one scale.
  package struct Section: Equatable, Sendable {
    package var heading: Heading
    /// Figures or, under the dates, events.
    package var records: [RecordReference]
    /// What the figures come to when held against the first; empty where nothing is compared.
    package var comparisons: [FigureComparison] = []
  }

  /// What a section's records have in common.
  package enum Heading: Equatable, Sendable {
    /// Those that the person marked.
    case marked
    /// Those of a comparison in the file.
    case comparison(title: String, note: String?)
    /// The parts of another figure.
    case parts(of: Figure)
    /// All other figures, by date.
    case ledger
    /// All figures, by date.
    case byDate
    /// What happened and what is due, by date.
    case dates
  }

  /// - Parameter matching: The figures and events that the narrowings leave. A comparison is shown
  ///   whole where they leave any of its figures.
  package init(
    _ consultation: Consultation, matching: Set<RecordReference>, basis: Basis,
    marked: [String], byDate: Bool
  ) {
    let ledger = Ledger(consultation, matching: matching)
    addMarked(marked, in: ledger, basis: basis)
    if byDate {
      add(.byDate, ledger.inOrderOfDate(consultation.figures))
    } else {
      addComparisons(in: ledger, basis: basis)
      addParts(in: ledger)
      let listed = Set(sections.filter { $0.heading != .marked }.flatMap(\.records))
      add(.ledger, ledger.inOrderOfDate(consultation.figures).filter { !listed.contains($0) })
    }
    add(.dates, ledger.eventsInOrder)
  }

  /// Every record as often as it stands on the page, from top to bottom.
  package var records: [RecordReference] { sections.flatMap(\.records) }

  private mutating func add(_ heading: Heading, _ records: [RecordReference]) {
    guard !records.isEmpty else { return }
    sections.append(Section(heading: heading, records: records))
  }

  /// The marked figures, each held against the first.
  private mutating func addMarked(_ ids: [String], in ledger: Ledger, basis: Basis) {
    let figures = ids.compactMap(ledger.consultation.figure)
    guard let measure = figures.first else { return }
    let pairs = figures.dropFirst().map { FigureComparison(measure, against: $0, on: basis) }
    sections.append(
      Section(heading: .marked, records: ledger.references(ids), comparisons: pairs))
  }

  private mutating func addComparisons(in ledger: Ledger, basis: Basis) {
    for comparison in ledger.consultation.comparisons {
      let records = ledger.references(comparison.figures)
      guard records.contains(where: ledger.matching.contains) else { continue }
      let pairs = ledger.consultation.comparisons(on: basis).filter { $0.id == comparison.id }
      sections.append(
        Section(
          heading: .comparison(title: comparison.title, note: comparison.note), records: records,
          comparisons: pairs))
    }
  }

  /// The parts of each figure that is compared above.
  private mutating func addParts(in ledger: Ledger) {
    var listed = Set(sections.filter { $0.heading != .marked }.flatMap(\.records))
    for (place, whole) in ledger.consultation.figures.enumerated()
    where listed.contains(RecordReference(kind: .figure, position: place)) {
      let parts = ledger.references(ledger.consultation.parts(of: whole).map(\.id))
        .filter { ledger.matching.contains($0) && !listed.contains($0) }
      add(.parts(of: whole), parts)
      listed.formUnion(parts)
    }
  }
}

/// The figures and events that a page chooses from.
private struct Ledger {
  let consultation: Consultation
  let matching: Set<RecordReference>
  private let places: [String: Int]

  init(_ consultation: Consultation, matching: Set<RecordReference>) {
    self.consultation = consultation
    self.matching = matching
    let pairs = consultation.figures.enumerated().map { ($0.element.id, $0.offset) }
    places = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  func references(_ ids: [String]) -> [RecordReference] {
    ids.compactMap { places[$0] }.map { RecordReference(kind: .figure, position: $0) }
  }

  /// By the date of each figure's source, those without a date last.
  func inOrderOfDate(_ figures: [Figure]) -> [RecordReference] {
    let dates = figures.map { figure in
      figure.evidence.flatMap { consultation.source($0.source) }?.published
    }
    return Self.inOrder(dates).map { RecordReference(kind: .figure, position: $0) }
      .filter(matching.contains)
  }

  var eventsInOrder: [RecordReference] {
    Self.inOrder(consultation.events.map(\.date))
      .map { RecordReference(kind: .event, position: $0) }
      .filter(matching.contains)
  }

  /// The places of dates in their order; within one date, and without any, in that of the file.
  private static func inOrder(_ dates: [PartialDate?]) -> [Int] {
    let dated = dates.indices.compactMap { place in dates[place].map { (date: $0, place: place) } }
    let sorted = dated.sorted { ($0.date, $0.place) < ($1.date, $1.place) }
    return sorted.map(\.place) + dates.indices.filter { dates[$0] == nil }
  }
}
