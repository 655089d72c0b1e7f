/// A conflict between two sources on one figure, in a sentence: what the other one reports, and
/// what the comparison would come to.
package struct ConflictWords: CustomStringConvertible, Sendable {
  private let report: Figure.OtherReport
  private let sources: [String]
  private let figure: Figure
  private let comparison: FigureComparison

  package init(
    _ reports: ConflictingReports, of figure: Figure, in comparison: FigureComparison,
    _ consultation: Consultation
  ) {
    report = reports.first
    self.figure = figure
    self.comparison = comparison
    sources = reports.all.map { consultation.source($0.source)?.citation ?? $0.source }
  }

  package var description: String {
    let amount = report.amount.flatMap { $0 == figure.amount ? nil : $0 }
    let sum = Money(Double(figure.amount), figure.currency)
    let said = [
      amount.map { "as \(Money(Double($0), figure.currency))" }, report.period.words,
    ].compactMap(\.self).joined(separator: " ")
    return "The \(sum) is also reported \(said) (\(sources.joined(separator: "; ")))\(consequence)."
  }

  /// What the report would change on the comparison's basis; empty where it changes nothing.
  private var consequence: String {
    let basis = comparison.basis
    guard let value = figure.value(of: report, on: basis), value != figure.value(on: basis) else {
      return ""
    }
    let then = ": then \(Money(value, figure.currency)) \(basis.suffix)"
    let isMeasure = figure.id == comparison.measure.id
    guard
      let other = (isMeasure ? comparison.other : comparison.measure).value(on: basis),
      comparison.ratio != nil
    else { return then }
    let ratio = isMeasure ? other / value : value / other
    return ratio.isFinite
      ? "\(then), and \(ratio > 2 ? "\(DecimalWords(ratio, places: 1)) times" : "\(Percentage(ratio))")"
      : then
  }
}
