/// One amount as a part of another as a reader says it: `40%`, and above double `3.9 times`.
package struct RatioWords: CustomStringConvertible, Sendable {
  private let ratio: Double

  package init(_ ratio: Double) {
    self.ratio = ratio
  }

  /// To be followed by the other amount.
  package var description: String {
    ratio > 2 ? "\(DecimalWords(ratio, places: 1)) times" : "\(Percentage(ratio)) of"
  }
}
