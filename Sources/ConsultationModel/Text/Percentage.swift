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
