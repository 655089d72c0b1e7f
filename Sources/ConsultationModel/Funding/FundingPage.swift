/// The figures of a consultation as a reader compares them: marked ones, comparisons, the parts of
/// what is compared, and all others by date.
package struct FundingPage: Equatable, Sendable {
  package private(set) var sections: [Section] = []

  /// No figure.
  package init() {}

  /// Some figures under a heading, to be drawn to one scale.
  package struct Section: Equatable, Sendable {
    package let heading: Heading
    package let figures: [Figure]
    /// What the figures come to when compared with the first; empty where nothing is compared.
    package let comparisons: [FigureComparison]

    /// The figure that one of the section is a part of, where it is drawn within that: the heading's,
    /// or another of the section.
    package func whole(of figure: Figure) -> Figure? {
      if case .parts(let whole) = heading { return whole }
      return figure.partOf.flatMap { wholes[$0] }
    }

    /// The figures of which others of the section are parts, by their ids.
    private var wholes: [String: Figure] = [:]

    init(heading: Heading, figures: [Figure], comparisons: [FigureComparison] = []) {
      self.heading = heading
      self.figures = figures
      self.comparisons = comparisons
      let ids = Set(figures.compactMap(\.partOf))
      for figure in figures where ids.contains(figure.id) { wholes[figure.id] = figure }
    }
  }

  /// What a section's figures have in common.
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
  }

  /// - Parameters:
  ///   - marked: The ids of figures to hold against the first of them.
  ///   - byDate: Whether all figures stand in order of date instead of by comparison.
  ///   - matching: The ids of the figures to show; nil for all. A comparison is shown whole where
  ///     any of its figures is.
  package init(
    _ consultation: Consultation, basis: Basis, marked: [String] = [], byDate: Bool = false,
    matching: Set<String>? = nil
  ) {
    addMarked(marked.compactMap(consultation.figure), basis: basis)
    let shown = consultation.figuresByDate.filter { matching?.contains($0.id) ?? true }
    guard !byDate else {
      add(.byDate, shown)
      return
    }
    let ids = Set(shown.map(\.id))
    // Those that stand on the page for another reason than being marked.
    var listed: Set<String> = []
    for comparison in consultation.comparisons where !ids.isDisjoint(with: comparison.figures) {
      let figures = comparison.figures.compactMap(consultation.figure)
      listed.formUnion(figures.map(\.id))
      sections.append(
        Section(
          heading: .comparison(title: comparison.title, note: comparison.note),
          figures: figures, comparisons: consultation.pairs(of: comparison, on: basis)))
    }
    let partsByWhole = Dictionary(grouping: consultation.figures) { $0.partOf ?? "" }
    for whole in consultation.figures where listed.contains(whole.id) {
      let parts = (partsByWhole[whole.id] ?? []).filter {
        ids.contains($0.id) && !listed.contains($0.id)
      }
      listed.formUnion(parts.map(\.id))
      add(.parts(of: whole), parts)
    }
    add(.ledger, shown.filter { !listed.contains($0.id) })
  }

  /// Every figure as often as it stands on the page, from top to bottom.
  package var figures: [Figure] { sections.flatMap(\.figures) }

  private mutating func add(_ heading: Heading, _ figures: [Figure]) {
    guard !figures.isEmpty else { return }
    sections.append(Section(heading: heading, figures: figures))
  }

  private mutating func addMarked(_ figures: [Figure], basis: Basis) {
    guard let measure = figures.first else { return }
    let pairs = figures.dropFirst().map { FigureComparison(measure, against: $0, on: basis) }
    sections.append(Section(heading: .marked, figures: figures, comparisons: pairs))
  }
}
