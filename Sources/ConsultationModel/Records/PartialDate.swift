/// A date that is known to the year, the month or the day: `2023`, `2023-09`, `2023-09-21`.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int?
  /// 1 to the length of the month; nil where the month is.
  package let day: Int?

  /// Nil where the text is not a date of the calendar in one of the three spellings.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.count == length, part.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
      }
    }
  }

  /// The number of days of a month, by the Gregorian calendar.
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate {
  /// Its year and its month, where they are known less exactly than it is.
  var widerDates: [PartialDate] {
    let parts = description.split(separator: "-")
    return (1..<parts.count).compactMap { PartialDate(parts[..<$0].joined(separator: "-")) }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as it is written in a file.
  package var description: String {
    [
      Self.padded(year, to: 4), month.map { Self.padded($0, to: 2) },
      day.map { Self.padded($0, to: 2) },
    ]
    .compactMap(\.self).joined(separator: "-")
  }

  /// The date as a reader says it: `21 Sep 2023`, `Sep 2023`, `2023`.
  package var words: String { words { $0.prefix(3) } }

  /// The same with the month written out: `21 September 2023`.
  package var writtenOut: String { words { $0[...] } }

  private func words(month shortened: (String) -> Substring) -> String {
    [day.map(String.init), month.map { String(shortened(Self.months[$0 - 1])) }, String(year)]
      .compactMap(\.self).joined(separator: " ")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}

extension PartialDate: Comparable {
  /// A date known less exactly comes before the more exact dates that it holds.
  package static func < (one: PartialDate, other: PartialDate) -> Bool {
    (one.year, one.month ?? 0, one.day ?? 0) < (other.year, other.month ?? 0, other.day ?? 0)
  }
}
