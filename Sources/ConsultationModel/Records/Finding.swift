/// What the consultation found about a theme.
package struct Finding: Equatable, Sendable {
  package var id: String
  /// The id of the theme.
  package var theme: String
  package var text: String
  package var share: Share?
  package var position: Position?
  /// The id of the respondent type that the finding is about.
  package var respondentType: String?
  package var evidence: [Evidence] = []

  package init(id: String, theme: String, text: String) {
    self.id = id
    self.theme = theme
    self.text = text
  }

  /// Where respondents stand in a finding.
  package enum Position: String, CaseIterable, Sendable {
    case support, oppose, neutral, concern, call
  }
}

/// How many of the respondents a finding speaks of, in the source's words.
package struct Share: Equatable, Sendable {
  /// The source's own words, such as "almost half".
  package var words: String
  /// The same as a number, where the words are one.
  package var fraction: Fraction?
  package var approximate = false

  package init(words: String, fraction: Fraction? = nil, approximate: Bool = false) {
    self.words = words
    self.fraction = fraction
    self.approximate = approximate
  }
}

/// A part of a whole: 0 <= numerator <= denominator, denominator > 0.
package struct Fraction: Equatable, Sendable {
  package var numerator: Int
  package var denominator: Int

  package init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The fraction as a number from 0 to 1.
  package var value: Double { Double(numerator) / Double(denominator) }
}
