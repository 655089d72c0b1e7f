import Foundation

/// The rules of tokens read anew, slowly, from Foundation and the properties of scalars.
package enum NaiveText {
  package static func folded(_ text: String) -> [Unicode.Scalar] {
    let letters = text.decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { !marks.contains($0.properties.generalCategory) }
    let upper = letters.map(\.properties.lowercaseMapping).joined().unicodeScalars
      .map(\.properties.uppercaseMapping).joined()
    return upper.unicodeScalars.map(\.properties.lowercaseMapping).joined().unicodeScalars
      .map { plain[$0] ?? $0 }
  }

  package static func tokens(_ text: String) -> [String] {
    let scalars: [Unicode.Scalar] = [" "] + folded(text) + [" "]
    var spaced = String.UnicodeScalarView()
    for index in 1..<(scalars.count - 1) {
      let (before, scalar, after) = (scalars[index - 1], scalars[index], scalars[index + 1])
      if isOwnToken(scalar) {
        spaced.append(contentsOf: [" ", scalar, " "])
      } else if isLetter(scalar) || isDigit(scalar) {
        spaced.append(scalar)
      } else if scalar == "'", isLetter(before), isLetter(after) {
        spaced.append(scalar)
      } else if scalar == ".", isDigit(before), isDigit(after) {
        spaced.append(scalar)
      } else if scalar != "," || !isDigit(before) || !isDigit(after) {
        spaced.append(" ")
      }
    }
    return String(spaced).split(separator: " ").map(String.init)
  }

  private static let marks: Set<Unicode.GeneralCategory> = [
    .nonspacingMark, .spacingMark, .enclosingMark,
  ]
  private static let letters: Set<Unicode.GeneralCategory> = [
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
  ]
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "\u{2010}": "-",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    letters.contains(scalar.properties.generalCategory) && !isOwnToken(scalar)
  }

  private static func isOwnToken(_ scalar: Unicode.Scalar) -> Bool {
    let name = scalar.properties.name ?? ""
    return scalar.properties.isIdeographic
      || ["HIRAGANA LETTER", "KATAKANA LETTER"].contains { name.hasPrefix($0) }
  }
}
