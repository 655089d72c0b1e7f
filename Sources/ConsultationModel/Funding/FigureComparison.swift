/// Two figures compared with each other on one basis.
package struct FigureComparison: Equatable, Sendable {
  /// The id and title of the comparison that asks for it.
  package let id: String
  package let title: String
  /// What the other figure is measured by.
  package let measure: Figure
  package let other: Figure
  package let basis: Basis
  /// What the file says beside the comparison.
  package let note: String?

  /// The two figures by themselves, as somebody chose them.
  package init(_ measure: Figure, against other: Figure, on basis: Basis) {
    self.init(
      of: Comparison(
        id: "\(measure.id)-\(other.id)", title: "\(measure.name), and \(other.name)",
        figures: [measure.id, other.id]),
      measure: measure, other: other, basis: basis)
  }

  package init(of comparison: Comparison, measure: Figure, other: Figure, basis: Basis) {
    id = comparison.id
    title = comparison.title
    note = comparison.note
    self.measure = measure
    self.other = other
    self.basis = basis
  }

  /// The other figure as a part of the measure; nil where either has no value on the basis, the
  /// currencies differ, or the measure is nothing.
  package var ratio: Double? {
    guard let (measure, other) = values, measure > 0 else { return nil }
    return other / measure
  }

  /// The measure less the other figure, in units of the currency on the basis.
  package var gap: Double? {
    values.map { $0.measure - $0.other }
  }

  /// The basis, and that amounts on it are means where they are.
  private var suffix: String {
    let isMean =
      basis == .perArea || basis == .perYear && (measure.isMeanOfYears || other.isMeanOfYears)
    return isMean ? "\(basis.suffix) on average" : basis.suffix
  }

  private var values: (measure: Double, other: Double)? {
    guard measure.currency == other.currency,
      let first = measure.value(on: basis), let second = other.value(on: basis)
    else { return nil }
    return (first, second)
  }

  /// The comparison in a sentence; says what is missing where it cannot be had.
  package var words: String {
    guard let ratio, let gap else {
      if measure.currency != other.currency { return "The currencies differ: not compared." }
      let lacking = [measure, other].filter { $0.value(on: basis) == nil }.map(\.name)
      guard !lacking.isEmpty else { return "Nothing to measure by." }
      return "Not to be had \(basis.name): no \(basis.need) is reported for "
        + lacking.joined(separator: " or ") + "."
    }
    let sums = [other, measure].map { Money($0.value(on: basis) ?? 0, $0.currency) }
    let share = "\(sums[0]) is \(RatioWords(ratio)) \(sums[1])"
    let difference = Money(abs(gap), measure.currency)
    if gap == 0 { return "\(sums[0]) \(suffix), the same as \(sums[1])." }
    if gap < 0 { return "\(share), \(difference) more \(suffix)." }
    return "\(share); the gap is \(difference) \(suffix)."
  }
}

extension Consultation {
  /// Every comparison on a basis; one of more than two figures gives one for each against the first.
  package func comparisons(on basis: Basis) -> [FigureComparison] {
    comparisons.flatMap { pairs(of: $0, on: basis) }
  }

  /// What the figures of one comparison come to, each after the first against the first.
  func pairs(of comparison: Comparison, on basis: Basis) -> [FigureComparison] {
    guard let measure = comparison.figures.first.flatMap(figure) else { return [] }
    return comparison.figures.dropFirst().compactMap(figure).map {
      FigureComparison(of: comparison, measure: measure, other: $0, basis: basis)
    }
  }
}
