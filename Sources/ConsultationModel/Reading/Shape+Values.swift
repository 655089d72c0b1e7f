extension Shape where Value == Int {
  /// An amount of money in whole units of its currency.
  static var amount: Shape { whole("an amount in whole units, 0 or more", 0...) }

  /// A number of things that there are.
  static var count: Shape { whole("a whole number above 0", 1...) }

  private static func whole(_ expected: String, _ range: PartialRangeFrom<Int>) -> Shape {
    Shape(expected) { json, _ in
      guard case .integer(let integer) = json, range.contains(integer) else { return nil }
      return integer
    }
  }
}

extension Shape where Value == Double {
  /// A length of time in years.
  static var years: Shape {
    Shape("a number above 0") { json, _ in
      switch json {
      case .integer(let integer) where integer > 0: Double(integer)
      case .number(let number) where number > 0: number
      default: nil
      }
    }
  }
}

extension Shape where Value == Bool {
  static var boolean: Shape {
    Shape("true or false") { json, _ in
      guard case .boolean(let boolean) = json else { return nil }
      return boolean
    }
  }
}

extension Shape where Value == PartialDate {
  static var date: Shape {
    Shape("a date such as 2023, 2023-09 or 2023-09-21") { json, _ in
      guard case .string(let text) = json else { return nil }
      return PartialDate(text)
    }
  }
}

extension Shape where Value == Fraction {
  /// A part of a whole, written `[1, 3]`.
  static var fraction: Shape {
    Shape("a fraction [n, d] of whole numbers, from 0 to 1") { json, _ in
      guard case .array(let parts) = json, parts.count == 2,
        case .integer(let numerator) = parts[0], case .integer(let denominator) = parts[1],
        denominator > 0, (0...denominator).contains(numerator)
      else { return nil }
      return Fraction(numerator, denominator)
    }
  }
}

extension Shape where Value: CaseIterable & RawRepresentable<String> {
  /// One of the words of an enumeration.
  static var choice: Shape {
    Shape("one of \(words.map { $0.quoted() }.joined(separator: ", "))", like: .words(words)) {
      json, _ in
      guard case .string(let word) = json else { return nil }
      return Value(rawValue: word)
    }
  }

  private static var words: [String] { Value.allCases.map(\.rawValue) }
}
