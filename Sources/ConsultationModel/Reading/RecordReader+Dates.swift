import PlainText

extension RecordReader {
  /// Refuses a time whose beginning lies after its end, by all that is known of both.
  mutating func refuse(
    _ firstKey: String, _ first: PartialDate?, after lastKey: String, _ last: PartialDate?
  ) {
    guard let first, let last, first.isKnownToBeAfter(last) else { return }
    refuse(
      firstKey, found: first.description,
      expected: "a date not after \(lastKey.quoted()), which is \(last)", breaking: .order)
  }
}

extension PartialDate {
  /// Whether the date is later however both are made more exact: 2023-09 is not, beside 2023.
  fileprivate func isKnownToBeAfter(_ other: PartialDate) -> Bool {
    if year != other.year { return year > other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month > otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day > otherDay
  }
}
