/// Words that somebody said: a quotation from a source, or one respondent's answer.
package struct Passage: Equatable, Sendable {
  package var id: String
  package var text: String
  /// The id of the speaker's respondent type; nil where it is not stated.
  package var respondentType: String?
  /// How the source introduces the speaker.
  package var attribution: String?
  /// Who answered, by whatever tells one respondent from another; may be a private person's name.
  package var respondent: String?
  /// The ids of the passage's themes.
  package var themes: [String]
  /// The id of the question that the passage answers.
  package var question: String?
  package var position: String?
  /// Where the respondent stands towards themes, by their ids.
  package var stances: [String: Stance] = [:]
  /// Whether the answer brings evidence; nil where nobody has judged it.
  package var evidenceRich: Bool?
  /// In the order of the line.
  package var attributes: [Attribute] = []
  /// How often the same answer was received; counts of passages count it once.
  package var repeats = 1
  /// When it was sent, or said.
  package var date: PartialDate?
  package var evidence: [Evidence] = []

  package init(id: String, text: String, themes: [String]) {
    self.id = id
    self.text = text
    self.themes = themes
  }
}
