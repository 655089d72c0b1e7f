import ConsultationModel

/// The figures of the Funding tab in the order in which they stand there.
package struct FundingPage: Equatable, Sendable {
  package private(set) var sections: [Section] = []

  /// Some figures under a heading, drawn to one scale.
  package struct Section: Equatable, Sendable {
    package var heading: Heading
    package var figures: [Figure]
    /// What the figures come to when held against the first; empty where nothing is compared.
    package var comparisons: [FigureComparison] = []
  }

  /// What a section's figures have in common.
  package enum Heading: Equatable, Sendable {
    /// Those that the person marked.
    case marked
    /// Those of a comparison in the file.
    case comparison(title: String, note: String?)
    /// The parts of another figure.
    case parts(of: Figure)
    /// All others, by date.
    case ledger
    /// All figures, by date.
    case byDate
  }

  package init(_ consultation: Consultation, basis: Basis, marked: [String], byDate: Bool) {
    if let section = Self.marked(marked, in: consultation, basis: basis) {
      sections.append(section)
    }
    guard !byDate else {
      add(.byDate, Self.inOrderOfDate(consultation.figures, consultation))
      return
    }
    for comparison in consultation.comparisons {
      let pairs = consultation.comparisons(on: basis).filter { $0.id == comparison.id }
      sections.append(
        Section(
          heading: .comparison(title: comparison.title, note: comparison.note),
          figures: comparison.figures.compactMap(consultation.figure), comparisons: pairs))
    }
    let compared = sections.flatMap(\.figures).map(\.id)
    var listed = Set(compared)
    for whole in consultation.figures where !consultation.parts(of: whole).isEmpty {
      let parts = consultation.parts(of: whole)
      guard listed.contains(whole.id) else { continue }
      add(.parts(of: whole), parts.filter { !listed.contains($0.id) })
      listed.formUnion(parts.map(\.id))
    }
    add(
      .ledger,
      Self.inOrderOfDate(consultation.figures.filter { !listed.contains($0.id) }, consultation))
  }

  /// Every figure as often as it stands on the page, from top to bottom.
  package var figures: [Figure] { sections.flatMap(\.figures) }

  private mutating func add(_ heading: Heading, _ figures: [Figure]) {
    guard !figures.isEmpty else { return }
    sections.append(Section(heading: heading, figures: figures))
  }

  /// The marked figures, each held against the first; nil where none is marked.
  private static func marked(
    _ ids: [String], in consultation: Consultation, basis: Basis
  ) -> Section? {
    let figures = ids.compactMap(consultation.figure)
    guard let measure = figures.first else { return nil }
    let pairs = figures.dropFirst().map { FigureComparison(measure, against: $0, on: basis) }
    return Section(heading: .marked, figures: figures, comparisons: pairs)
  }

  /// By the date of each figure's source, those without a date last.
  private static func inOrderOfDate(_ figures: [Figure], _ consultation: Consultation) -> [Figure] {
    func date(_ figure: Figure) -> PartialDate? {
      figure.evidence.flatMap { consultation.source($0.source) }?.published
    }
    let dated = figures.filter { date($0) != nil }
    let undated = figures.filter { date($0) == nil }
    // Sorting pairs with their places keeps the order of the file within one date.
    let sorted = dated.enumerated().sorted { one, other in
      guard let first = date(one.element), let second = date(other.element) else { return false }
      return first == second ? one.offset < other.offset : first < second
    }
    return sorted.map(\.element) + undated
  }
}
