/// Letters that typesetting draws as one sign (Unicode, Alphabetic Presentation Forms).
enum Ligature {
  /// The letters that a sign stands for; nil for a sign that is no ligature.
  static func letters(of scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
    guard (0xFB00...0xFB17).contains(scalar.value) else { return nil }
    let letters =
      switch scalar {
      case "\u{FB00}": "ff"
      case "\u{FB01}": "fi"
      case "\u{FB02}": "fl"
      case "\u{FB03}": "ffi"
      case "\u{FB04}": "ffl"
      case "\u{FB05}", "\u{FB06}": "st"
      case "\u{FB13}": "\u{574}\u{576}"
      case "\u{FB14}": "\u{574}\u{565}"
      case "\u{FB15}": "\u{574}\u{56B}"
      case "\u{FB16}": "\u{57E}\u{576}"
      case "\u{FB17}": "\u{574}\u{56D}"
      default: ""
      }
    return letters.isEmpty ? nil : letters.unicodeScalars
  }
}
