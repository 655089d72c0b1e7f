import PlainText

extension JSONScanner {
  /// The number ahead: an integer where it is a whole one, as JSON Schema counts 1.0 and 1e3 too.
  mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    let whole = try digits("a digit")
    guard whole.count == 1 || bytes[whole.lowerBound] != UInt8(ascii: "0") else {
      position = whole.lowerBound
      throw JSONSyntaxError(
        offset: position, found: decoded(whole).quoted(limit: 20),
        expected: "a number that does not begin with 0")
    }
    let fraction = take(UInt8(ascii: ".")) ? try digits("a digit after the point") : nil
    let exponent = try exponent()
    if let integer = integer(whole, fraction, exponent, isNegative: isNegative) {
      return .integer(integer)
    }
    let spelling = decoded(start..<position)
    guard let number = Double(spelling), number.isFinite else { return .oversized(spelling) }
    return .number(number)
  }

  private mutating func digits(_ expected: String) throws(JSONSyntaxError) -> Range<Int> {
    let start = position
    while let byte = current, byte.isASCIIDigit { position += 1 }
    guard position > start else { throw unexpected(expected: expected) }
    return start..<position
  }

  /// The power of ten after an `e`; zero without one, and no further from it than a million.
  private mutating func exponent() throws(JSONSyntaxError) -> Int {
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return 0 }
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    let magnitude = bytes[try digits("a digit of the exponent")].reduce(0) {
      min(1_000_000, $0 * 10 + Int($1 - 0x30))
    }
    return isNegative ? -magnitude : magnitude
  }

  /// The number, exactly; nil where it is no whole one or is too large.
  private func integer(
    _ whole: Range<Int>, _ fraction: Range<Int>?, _ exponent: Int, isNegative: Bool
  ) -> Int? {
    let decimals = fraction.map(withoutTrailingZeros) ?? whole.upperBound..<whole.upperBound
    guard let units = integer(0, followedBy: whole, isNegative: isNegative),
      var integer = integer(units, followedBy: decimals, isNegative: isNegative)
    else { return nil }
    var scale = exponent - decimals.count
    while scale > 0, integer != 0 {
      guard let next = integer.shifted(adding: 0, isNegative: isNegative) else { return nil }
      integer = next
      scale -= 1
    }
    while scale < 0, integer != 0 {
      guard integer % 10 == 0 else { return nil }
      integer /= 10
      scale += 1
    }
    return integer
  }

  /// A number with more digits; nil where it grows too large.
  private func integer(_ start: Int, followedBy digits: Range<Int>, isNegative: Bool) -> Int? {
    var integer = start
    for byte in bytes[digits] {
      guard let next = integer.shifted(adding: Int(byte - 0x30), isNegative: isNegative) else {
        return nil
      }
      integer = next
    }
    return integer
  }

  private func withoutTrailingZeros(_ digits: Range<Int>) -> Range<Int> {
    let last = bytes[digits].lastIndex { $0 != UInt8(ascii: "0") }
    return digits.lowerBound..<(last.map { $0 + 1 } ?? digits.lowerBound)
  }
}

extension Int {
  /// The number with one more decimal digit; nil where it grows too large.
  fileprivate func shifted(adding digit: Int, isNegative: Bool) -> Int? {
    let (tenfold, overflow) = multipliedReportingOverflow(by: 10)
    guard !overflow else { return nil }
    let (sum, carry) = tenfold.addingReportingOverflow(isNegative ? -digit : digit)
    return carry ? nil : sum
  }
}
