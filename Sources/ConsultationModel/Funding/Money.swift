/// An amount of money as a reader says it: `£2.6bn`, `£3.75m`, `£16,500`.
package struct Money: CustomStringConvertible, Sendable {
  /// In units of the currency.
  package let amount: Double
  /// An ISO 4217 code.
  package let currency: String

  package init(_ amount: Double, _ currency: String = "GBP") {
    self.amount = amount
    self.currency = currency
  }

  /// At most two decimal places of the unit chosen; rounded there.
  package var description: String {
    symbol + digits
  }

  /// The same with its unit written out: `£2.6 billion`.
  package var writtenOut: String {
    switch unit {
    case .billion: "\(symbol)\(DecimalWords(amount / 1e9, places: 2)) billion"
    case .million: "\(symbol)\(DecimalWords(amount / 1e6, places: 2)) million"
    case .one: description
    }
  }

  private enum Unit { case billion, million, one }

  /// The largest unit of which there is one at least, once rounded.
  private var unit: Unit {
    switch amount {
    case 999_995_000...: .billion
    case 999_995...: .million
    default: .one
    }
  }

  private var symbol: String {
    switch currency {
    case "GBP": "£"
    case "EUR": "€"
    case "USD": "$"
    default: "\(currency) "
    }
  }

  private var digits: String {
    switch unit {
    case .billion: "\(DecimalWords(amount / 1e9, places: 2))bn"
    case .million: "\(DecimalWords(amount / 1e6, places: 2))m"
    case .one: "\(DecimalWords(amount, places: amount < 100 ? 2 : 0))"
    }
  }
}
