extension Figure {
  /// The figure on a basis as a reader says it: `£2.6bn`, `£650m a year on average`, `£2m or more an
  /// area`. Nil where it has no value on the basis.
  package func valueWords(on basis: Basis) -> String? {
    value(on: basis).map { value in
      let sum = (approximate ? "about " : "") + Money(value, currency).description
      return switch basis {
      case .total: sum
      case .perYear: "\(sum) a year\(isMeanOfYears ? " on average" : "")"
      case .perArea: areasAtMost ? "\(sum) or more an area" : "\(sum) an area on average"
      }
    }
  }

  /// Whether its amount by the year is a mean: the sources give what several years come to.
  package var isMeanOfYears: Bool { period.length.map { $0 != 1 } ?? false }
}
