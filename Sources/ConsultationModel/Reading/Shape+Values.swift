import PlainText

extension Shape where Value == Int {
  /// An amount of money in whole units of its currency.
  static var amount: Shape { whole("an amount in whole units, 0 or more", from: 0) }

  /// A number of things that there are.
  static var count: Shape { whole("a whole number above 0", from: 1) }

  private static func whole(_ expected: String, from least: Int) -> Shape {
    Shape(expected, like: .wholeNumbers) { json, _ throws(Rule) in try json.whole(from: least) }
  }
}

extension Shape where Value == Double {
  /// A length of time in years.
  static var years: Shape {
    Shape("a number above 0 and below 1.8e308") { json, _ throws(Rule) in
      switch json {
      case .integer(let integer) where integer > 0: return Double(integer)
      case .number(let number) where number > 0: return number
      case .oversized where json.isTooLarge: throw .magnitude
      default: return nil
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
    Shape("a date such as 2023, 2023-09 or 2023-09-21") { json, _ throws(Rule) in
      guard case .string(let text) = json else { return nil }
      if let date = PartialDate(text) { return date }
      // January has every day that can be spelt.
      let isSpelt =
        PartialDate(text.prefix(7)) != nil && PartialDate("2000-01\(text.dropFirst(7))") != nil
      if isSpelt { throw .calendar }
      return nil
    }
  }
}

extension Shape where Value == Fraction {
  /// A part of a whole, written `[1, 3]`.
  static var fraction: Shape {
    Shape("a fraction [n, d] of whole numbers, from 0 to 1") { json, _ throws(Rule) in
      guard case .array(let parts) = json, parts.count == 2,
        let numerator = try parts[0].whole(from: 0), let denominator = try parts[1].whole(from: 1)
      else { return nil }
      guard numerator <= denominator else { throw .share }
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
