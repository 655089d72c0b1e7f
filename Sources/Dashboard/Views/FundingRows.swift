import ConsultationModel
import RecordText
import Terminal

/// The lines of one section of the Funding tab.
struct FundingRows {
  private let scene: Scene
  private let section: FundingPage.Section
  private let columns: Int
  private let name: Int
  private let amount: Int
  private let hasHeading: Bool
  /// The value that a whole bar stands for; nil where no figure has one.
  private let most: Double?

  private var basis: Basis { scene.state.basis }
  private var consultation: Consultation { scene.consultation }

  init(_ scene: Scene, section number: Int, columns: Int) {
    self.scene = scene
    section = scene.state.funding.page.sections[number]
    // Where rows are few, the first comparison is whole on the first screen without its title.
    hasHeading = number > 0 || !scene.state.isCompact
    self.columns = min(columns, 120)
    let measures = scene.state.funding.measures
    let widths = scene.state.fundingWidths(with: scene.typesetter)
    // All bars of the page begin in line.
    name = min(widths.name, max(12, self.columns * 2 / 5))
    amount = widths.amounts[number]
    most = measures.maxima[number]
  }

  /// Whether names stand above their bars rather than beside them.
  private var isNarrow: Bool { columns < 70 }

  /// A figure with the section's heading over its first and the section's words under its last.
  func block(_ index: Int, isSelected: Bool) -> RecordList.Block {
    var block = RecordList.Block(lines: lines(of: section.figures[index], isSelected: isSelected))
    if index == 0, hasHeading { block.above = heading }
    let isLast = index == section.figures.count - 1
    if isLast { block.below = remarks }
    block.isSpaced = isLast || !scene.state.isCompact
    return block
  }

  /// The title of the section and its unit.
  private var heading: [StyledText] {
    let isCompact = scene.state.isCompact
    let line = scene.spreadOrStacked(
      StyledText(title, StyleSheet.heading), StyledText(aside, StyleSheet.aside), over: columns)
    return isCompact ? [scene.typesetter.truncated(line[0], to: columns)] : line + [StyledText()]
  }

  private var title: String {
    switch section.heading {
    case .marked: "Marked, against the first"
    case .comparison(let title, _): title
    case .parts(let whole): "Within \(whole.name), \(whole.words)"
    case .ledger: "Other figures, in order of date"
    case .byDate: "All figures, in order of date"
    }
  }

  private var aside: String {
    switch section.heading {
    case .parts: "never added to the above"
    default: basis == .total ? basis.suffix : "\(basis.suffix) on average"
    }
  }

  private func lines(of figure: Figure, isSelected: Bool) -> [StyledText] {
    let bar = self.bar(of: figure)
    var lines: [StyledText]
    if isNarrow {
      let value = scene.typesetter.truncated(bar.words, to: columns - 8)
      let room = columns - scene.typesetter.width(of: value) - 2
      // Where rows are few, only the selected figure has more than one for its name.
      let names =
        scene.state.isCompact && !isSelected
        ? [self.name(of: figure)] : scene.wrapped(self.name(of: figure), to: room)
      lines = [scene.spread(names[0], value, over: columns)] + names.dropFirst() + [bar.bar]
    } else {
      let names = scene.wrapped(self.name(of: figure), to: name)
      let label = scene.typesetter.padded(names[0], to: name + 2)
      lines = [label + bar.bar + StyledText(" ") + bar.words] + names.dropFirst()
    }
    guard !scene.state.isCompact else { return lines }
    let support = StyledText(self.support(of: figure), StyleSheet.aside)
    let margin = isNarrow ? 0 : 2
    lines += scene.wrapped(support, to: columns - margin).map {
      StyledText(String(repeating: " ", count: margin)) + $0
    }
    return lines + caveats(of: figure)
  }

  private func name(of figure: Figure) -> StyledText {
    let isMarked = scene.state.markedFigures.contains(figure.id)
    let isPart = section.whole(of: figure) != nil
    // Where rows are few, what has to be known stands in the figure's record.
    let hasHiddenCaveats = scene.state.isCompact && !consultation.caveats(of: figure).isEmpty
    return StyledText(isMarked ? "✓ " : "", StyleSheet.accent)
      + StyledText(hasHiddenCaveats ? "! " : "", StyleSheet.warning)
      + StyledText(isPart ? "└ " : "", StyleSheet.rule) + scene.marked(figure.name)
  }

  /// A figure's bar, to the section's scale, and its amount; where it has no value on the basis,
  /// what is missing.
  private func bar(of figure: Figure) -> (bar: StyledText, words: StyledText) {
    let width = barColumns
    let words = figure.amountInWords(on: basis)
    guard let value = figure.value(on: basis) else {
      let bar = scene.typesetter.padded(StyledText("·", StyleSheet.support), to: width)
      return (bar, StyledText(words, StyleSheet.aside))
    }
    let style = StyleSheet.style(of: figure.kind)
    let whole = section.whole(of: figure).flatMap { $0.value(on: basis) }
    if let whole {
      let isScale = if case .parts = section.heading { true } else { false }
      let columns = isScale ? width : Int((whole / max(most ?? whole, 1) * Double(width)).rounded())
      return (part(value, of: whole, columns: columns, style), StyledText(words, .bold))
    }
    let bar = scene.bar(value, of: max(most ?? value, 1), columns: width, style)
    return (bar, StyledText(words, .bold))
  }

  /// A part drawn within its whole, which takes so many columns.
  private func part(_ value: Double, of whole: Double, columns: Int, _ style: Style) -> StyledText {
    let columns = max(1, min(columns, barColumns))
    let bar = Bar(value: value, of: max(1, whole), columns: columns)
      .text(in: scene.typesetter.repertoire)
    let rest = max(0, columns - scene.typesetter.width(of: bar))
    let drawn =
      StyledText(bar, style) + StyledText(String(repeating: "░", count: rest), StyleSheet.support)
    return scene.typesetter.padded(drawn, to: barColumns)
  }

  private var barColumns: Int {
    isNarrow ? columns : max(8, columns - name - 3 - max(amount, 20))
  }

  /// What kind of figure it is, for what time and areas, and who says so.
  private func support(of figure: Figure) -> String {
    let sum = Money(Double(figure.amount), figure.currency).description
    return
      ([basis == .total ? nil : sum] + records.particulars(of: figure)
      + [
        basis == .perArea ? nil : figure.valueWords(on: .perArea),
        consultation.citation(of: figure.evidence),
      ]).compactMap(\.self).joined(separator: RecordLine.separator)
  }

  private var records: RecordLines { RecordLines(in: consultation) }

  /// What has to be known beside a figure.
  private func caveats(of figure: Figure) -> [StyledText] {
    let underWhole = if case .parts = section.heading { true } else { false }
    return records.caveats(
      of: figure, compared: !section.comparisons.isEmpty, underWhole: underWhole
    ).flatMap { caveat in
      scene.hanging(
        StyledText("! ", StyleSheet.warning), scene.marked(caveat, StyleSheet.aside), to: columns)
    }
  }

  /// The comparison in words, its conflicts and caveats.
  private var remarks: [StyledText] {
    var lines: [StyledText] = []
    for comparison in section.comparisons {
      let subject = section.comparisons.count > 1 ? "\(comparison.other.name): " : ""
      lines += scene.wrapped(StyledText(subject + comparison.words), to: columns)
      lines += comparison.caveats(in: consultation).flatMap { caveat in
        scene.hanging(
          StyledText("! ", StyleSheet.warning), StyledText(caveat, StyleSheet.aside), to: columns)
      }
    }
    if case .marked = section.heading, section.figures.count == 1 {
      lines += scene.wrapped(
        StyledText("Space on another figure holds it against this one.", StyleSheet.aside),
        to: columns)
    }
    return scene.state.isCompact || lines.isEmpty ? lines : [StyledText()] + lines
  }
}
