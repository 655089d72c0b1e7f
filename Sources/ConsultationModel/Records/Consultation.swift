/// A consultation as its reader sees it: every curated record, whole and checked. What respondents
/// sent beside it, which may be a million responses, a search engine owns.
///
/// Lists keep the order of the file. Every reference between records exists.
package struct Consultation: Equatable, Sendable {
  package var title: String
  package var subtitle: String?
  package var organisation: String?
  package var jurisdiction: String?
  /// A BCP 47 tag.
  package var language = "en-GB"
  package var opened: PartialDate?
  package var closed: PartialDate?
  /// When the consultation's response was published or, failing that, reported.
  package var published: PartialDate?
  package var sources: [Source] = []
  package var respondentTypes: [RespondentType] = []
  package var questions: [Question] = []
  package var themes: [Theme] = []
  package var quotes: [Passage] = []
  package var findings: [Finding] = []
  package var answers: [Answer] = []
  package var figures: [Figure] = []
  package var comparisons: [Comparison] = []
  package var events: [Event] = []

  package init(title: String) {
    self.title = title
  }
}
