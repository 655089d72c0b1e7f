extension Figure.Period {
  /// How many years the period has: as reported or, failing that, from the first month to the
  /// last, both counted. Nil where neither is known.
  package var length: Double? {
    if let years { return years }
    guard let from, let to else { return nil }
    let first = from.year * 12 + (from.month ?? 1)
    let last = to.year * 12 + (to.month ?? 12)
    return Double(last - first + 1) / 12
  }

  /// The period in words: `over four years`, `Apr 2024 to Mar 2025`; nil where nothing is known.
  package var words: String? {
    if let years { return "over \(Self.words(forYears: years))" }
    switch (from, to) {
    case (let from?, let to?): return "\(from.words) to \(to.words)"
    case (let from?, nil): return "from \(from.words)"
    case (nil, let to?): return "until \(to.words)"
    case (nil, nil): return nil
    }
  }

  private static func words(forYears years: Double) -> String {
    let names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    guard years != 1 else { return "one year" }
    guard let whole = Int(exactly: years), names.indices.contains(whole - 1) else {
      return "\(DecimalWords(years, places: 2)) years"
    }
    return "\(names[whole - 1]) years"
  }
}
