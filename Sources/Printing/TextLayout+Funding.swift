import ConsultationModel
import RecordText
import Terminal

/// Money as bars of one scale, so that any two bars on the page can be compared with each other.
extension TextLayout {
  /// The sections of figures on a basis, each under its heading.
  package mutating func funding(_ sections: [FundingPage.Section], on basis: Basis) {
    let figures = sections.flatMap(\.figures)
    let scale = figures.compactMap { $0.value(on: basis) }.max() ?? 0
    title("Funding, \(basis.name)")
    for section in sections {
      heading(words(for: section.heading))
      for figure in section.figures {
        gap()
        self.figure(figure, in: section, on: basis, scale: scale)
        particulars(of: figure, in: section, on: basis)
      }
      for comparison in section.comparisons { self.comparison(comparison) }
    }
  }

  private static let margin = 2

  /// A figure's name, its id and its value over its bar; that of a part is drawn within its whole.
  private mutating func figure(
    _ figure: Figure, in section: FundingPage.Section, on basis: Basis, scale: Double
  ) {
    var name = StyledText(figure.name)
    name.append("  \(figure.id)", .dim)
    guard let value = figure.value(on: basis), let words = figure.valueWords(on: basis) else {
      let missing = StyledText("no \(basis.need) reported", .dim)
      return spread(name, missing, margin: Self.margin)
    }
    spread(name, StyledText(words, .bold), margin: Self.margin)
    let columns = width - 2 * Self.margin
    let whole = section.whole(of: figure).flatMap { $0.value(on: basis) }
    if case .parts = section.heading, let whole {
      set(bar(value, of: whole, columns: columns, hasGround: true), margin: Self.margin)
    } else {
      set(bar(value, within: whole, of: scale, columns: columns), margin: Self.margin)
    }
  }

  /// A bar on a scale, with the rest of a whole that it is a part of.
  private func bar(_ value: Double, within whole: Double?, of scale: Double, columns: Int)
    -> StyledText
  {
    guard let whole, scale > 0 else { return bar(value, of: scale, columns: columns) }
    let columns = Int((whole / scale * Double(columns)).rounded())
    return bar(value, of: whole, columns: max(1, columns), hasGround: true)
  }

  /// What a figure is, in words, and what has to be known beside it.
  private mutating func particulars(
    of figure: Figure, in section: FundingPage.Section, on basis: Basis
  ) {
    let records = RecordLines(in: consultation)
    support(
      [Money(Double(figure.amount), figure.currency).description]
        + records.particulars(of: figure)
        + [
          basis == .perArea ? nil : figure.valueWords(on: .perArea),
          consultation.citation(of: figure.evidence),
        ],
      margin: Self.margin)
    let underWhole = if case .parts = section.heading { true } else { false }
    let caveats = records.caveats(
      of: figure, compared: !section.comparisons.isEmpty, underWhole: underWhole)
    for caveat in caveats {
      set(StyledText(caveat, .dim), margin: Self.margin, lead: StyledText("! "))
    }
  }

  /// What a comparison comes to, and what has to be known beside it.
  private mutating func comparison(_ comparison: FigureComparison) {
    gap()
    set(comparison.words, margin: Self.margin)
    for caveat in comparison.caveats(in: consultation) {
      set(StyledText(caveat), margin: Self.margin, lead: StyledText("! "))
    }
  }

  private func words(for heading: FundingPage.Heading) -> String {
    switch heading {
    case .marked: "Compared"
    case .comparison(let title, _): title
    case .parts(let whole): "Within \(whole.name), \(whole.words): never added to it"
    case .ledger: "Other figures, by date"
    case .byDate: "All figures, by date"
    }
  }
}
