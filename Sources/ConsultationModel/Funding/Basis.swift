/// What an amount of money is divided by before it is compared.
package enum Basis: String, CaseIterable, Sendable {
  case total
  case perYear = "per-year"
  case perArea = "per-area"

  /// The basis as it stands after an amount: `£100m a year`.
  package var suffix: String {
    switch self {
    case .total: "in total"
    case .perYear: "a year"
    case .perArea: "an area"
    }
  }

  /// The basis as a choice: `per year`.
  package var name: String {
    switch self {
    case .total: "total"
    case .perYear: "per year"
    case .perArea: "per area"
    }
  }

  /// What a figure has to give for the basis to be had.
  package var need: String {
    switch self {
    case .total: "amount"
    case .perYear: "period"
    case .perArea: "number of areas"
    }
  }
}

extension Figure {
  /// The amount in whole or partial units of the currency on a basis; nil where the figure gives
  /// no period, or no number of areas, to divide by.
  package func value(on basis: Basis) -> Double? {
    Self.value(of: amount, period: period, areas: areas, on: basis)
  }

  /// The figure as another source reports it, on a basis; areas are the figure's own.
  package func value(of report: OtherReport, on basis: Basis) -> Double? {
    Self.value(of: report.amount ?? amount, period: report.period, areas: areas, on: basis)
  }

  private static func value(of amount: Int, period: Period, areas: Int?, on basis: Basis)
    -> Double?
  {
    switch basis {
    case .total: Double(amount)
    case .perYear: period.length.map { Double(amount) / $0 }
    case .perArea: areas.map { Double(amount) / Double($0) }
    }
  }
}
