import ConsultationModel
import Terminal

/// Money as bars of one scale, so that any two bars on the page can be compared with each other.
extension TextLayout {
  /// The sections of figures on a basis, each under its heading.
  mutating func funding(_ sections: [FundingPage.Section], on basis: Basis) {
    let figures = sections.flatMap(\.figures)
    let scale = figures.compactMap { $0.value(on: basis) }.max() ?? 0
    title("Funding, \(basis.name)")
    for section in sections {
      heading(words(for: section.heading))
      for figure in section.figures {
        gap()
        if case .parts(let whole) = section.heading {
          part(figure, of: whole)
        } else {
          self.figure(figure, on: basis, scale: scale)
        }
        particulars(of: figure, under: section.heading)
      }
      for comparison in section.comparisons { self.comparison(comparison) }
      if case .comparison(_, let note?) = section.heading { set(note, .dim, margin: Self.margin) }
    }
  }

  private static let margin = 2

  /// A figure's name and value over its bar.
  private mutating func figure(_ figure: Figure, on basis: Basis, scale: Double) {
    guard let value = figure.value(on: basis) else {
      let missing = StyledText("no \(basis.need) reported", .dim)
      return spread(StyledText(figure.name), missing, margin: Self.margin)
    }
    let words = "\(Money(value, figure.currency)) \(basis.suffix)"
    spread(StyledText(figure.name), StyledText(words, .bold), margin: Self.margin)
    set(
      bar(value, of: scale, columns: width - 2 * Self.margin), margin: Self.margin)
  }

  /// A part's name and total over its bar within that of the whole, whatever the basis.
  private mutating func part(_ figure: Figure, of whole: Figure) {
    let sum = Money(Double(figure.amount), figure.currency).description
    spread(StyledText(figure.name), StyledText(sum, .bold), margin: Self.margin)
    let drawn = bar(
      Double(figure.amount), of: Double(whole.amount), columns: width - 2 * Self.margin,
      hasGround: true)
    set(drawn, margin: Self.margin)
  }

  /// What a figure is, in words: kind, time, places, source, and what others say of it.
  private mutating func particulars(
    of figure: Figure, under heading: FundingPage.Heading
  ) {
    support(
      [
        figure.kind.rawValue, figure.words, areas(of: figure), figure.peopleWords,
        consultation.isLater(figure) ? "later than the consultation" : nil,
        consultation.citation(of: figure.evidence),
      ], margin: Self.margin)
    if let whole = figure.partOf.flatMap(consultation.figure), heading != .parts(of: whole) {
      set("Part of \(whole.name), never added to it.", .dim, margin: Self.margin)
    }
    reports(of: figure)
    if let note = figure.note { set(note, .dim, margin: Self.margin) }
  }

  private func areas(of figure: Figure) -> String? {
    figure.areasDescription.map { areas in
      areas + (figure.value(on: .perArea).map { ", \(Money($0, figure.currency)) each" } ?? "")
    }
  }

  /// What other sources say of a figure, those apart that say otherwise.
  private mutating func reports(of figure: Figure) {
    let conflicts = figure.conflictingReports.map(\.all)
    let others = figure.alsoReported.filter { !conflicts.joined().contains($0) }
    for group in conflicts + [others] where !group.isEmpty {
      let amount = group[0].amount.flatMap { $0 == figure.amount ? nil : $0 }
      let words = [
        "Also reported", amount.map { "as \(Money(Double($0), figure.currency))" },
        group == others ? nil : group[0].period.words,
        "by \(group.map(citation).joined(separator: "; "))",
      ]
      let text = words.compactMap(\.self).joined(separator: " ") + "."
      set(text, group == others ? .dim : .plain, margin: Self.margin)
    }
  }

  private func citation(of report: Figure.OtherReport) -> String {
    let citation = consultation.source(report.source)?.citation ?? report.source
    return citation + (report.words.map { " (“\($0)”)" } ?? "")
  }

  /// What a comparison comes to, also by other reports of its figures.
  private mutating func comparison(_ comparison: FigureComparison) {
    gap()
    set(comparison.words, margin: Self.margin)
    for figure in [comparison.measure, comparison.other] {
      for group in figure.conflictingReports {
        let words = ConflictWords(group, of: figure, in: comparison, consultation)
        set("⚠ \(words)", margin: Self.margin)
      }
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
