/// Words that somebody said: a quotation from a source.
package struct Passage: Equatable, Sendable {
  package var id: String
  package var text: String
  /// The id of the speaker's respondent type; nil where it is not stated.
  package var respondentType: String?
  /// How the source introduces the speaker.
  package var attribution: String?
  /// The ids of the passage's themes.
  package var themes: [String]
  /// The id of the question that the passage answers.
  package var question: String?
  package var position: String?
  package var evidence: Evidence?

  package init(id: String, text: String, themes: [String]) {
    self.id = id
    self.text = text
    self.themes = themes
  }
}
