/// A number in plain digits, rounded to a few decimal places: `1,234.5`.
package struct DecimalWords: CustomStringConvertible, Sendable {
  private let number: Double
  private let places: Int

  package init(_ number: Double, places: Int) {
    self.number = number
    self.places = places
  }

  package var description: String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(number) * scale).rounded()
    guard let units = Int(exactly: scaled) else { return "\(number)" }
    let (whole, rest) = units.quotientAndRemainder(dividingBy: Int(scale))
    let sign = number < 0 && units > 0 ? "-" : ""
    guard rest > 0 else { return sign + Self.grouped(whole) }
    let padded = String(Int(scale) + rest).dropFirst()
    let last = padded.lastIndex { $0 != "0" } ?? padded.startIndex
    return "\(sign)\(Self.grouped(whole)).\(padded[...last])"
  }

  /// A whole number with commas between thousands.
  package static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return number < 0 ? "-" + result : result
  }
}
