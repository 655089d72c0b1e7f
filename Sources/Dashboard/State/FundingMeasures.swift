import ConsultationModel
import Terminal

/// The room that the words of the Funding tab take, and the scales of its bars: worked out once for
/// all rows, of which a picture shows a few.
package struct FundingMeasures: Equatable, Sendable {
  /// Of each section the row of its first figure.
  private(set) var starts: [Int] = []
  /// Of each section the greatest value on the basis; nil where none has one.
  private(set) var maxima: [Double?] = []
  private(set) var widths: Widths?

  /// In cells, of a terminal that can show some characters.
  struct Widths: Equatable, Sendable {
    let repertoire: Repertoire
    /// Of the widest name.
    private(set) var name = 0
    /// Of each section's widest amount.
    private(set) var amounts: [Int] = []

    init(of page: FundingPage, on basis: Basis, with typesetter: Typesetter) {
      repertoire = typesetter.repertoire
      for section in page.sections {
        let names = section.figures.map { typesetter.width(of: $0.name) }
        let amounts = section.figures.map { typesetter.width(of: $0.amountInWords(on: basis)) }
        name = max(name, names.max() ?? 0)
        self.amounts.append(amounts.max() ?? 0)
      }
    }
  }

  /// No figure.
  init() {}

  init(of page: FundingPage, on basis: Basis, with typesetter: Typesetter) {
    var start = 0
    for section in page.sections {
      starts.append(start)
      start += section.figures.count
      maxima.append(section.figures.compactMap { $0.value(on: basis) }.max())
    }
    widths = Widths(of: page, on: basis, with: typesetter)
  }

  /// The section of a figure's row, and which of its figures that is.
  func section(ofRow row: Int) -> (section: Int, figure: Int) {
    var (lower, upper) = (0, starts.count)
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= row { lower = middle } else { upper = middle }
    }
    return (lower, row - starts[lower])
  }
}

extension Figure {
  /// The amount on a basis or, where it has none, what is missing.
  func amountInWords(on basis: Basis) -> String {
    guard let value = value(on: basis) else { return "no \(basis.need) reported" }
    let isLeast = basis == .perArea && areasAtMost
    return Money(value, currency).description + (isLeast ? " or more" : "")
  }
}

extension AppState {
  /// The widths of the Funding tab's words, measured anew where the screen shows other characters
  /// than was expected.
  func fundingWidths(with typesetter: Typesetter) -> FundingMeasures.Widths {
    if let widths = funding.measures.widths, widths.repertoire == typesetter.repertoire {
      return widths
    }
    return FundingMeasures.Widths(of: funding.page, on: basis, with: typesetter)
  }
}
