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
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return number < 0 ? "-" + result : result
  }
}

/// A part of a whole as a reader says it: `15%`, `0.4%`.
package struct Percentage: CustomStringConvertible, Sendable {
  private let part: Double

  /// A part from 0 to 1, or above for more than the whole.
  package init(_ part: Double) {
    self.part = part
  }

  /// Always with one decimal place, for columns of parts: `15.4%`, `8.0%`.
  package var toOnePlace: String {
    let tenths = Int((part * 1000).rounded())
    return "\(DecimalWords.grouped(tenths / 10)).\(tenths % 10)%"
  }

  package var description: String {
    let percent = part * 100
    if part > 0, percent < 0.05 { return "under 0.1%" }
    return "\(DecimalWords(percent, places: percent < 9.95 ? 1 : 0))%"
  }
}
