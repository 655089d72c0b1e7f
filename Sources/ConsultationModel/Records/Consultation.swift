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
  package var sources: [Source] = [] { didSet { sourceIndex = IDIndex(sources.map(\.id)) } }
  package var respondentTypes: [RespondentType] = [] {
    didSet { respondentTypeIndex = IDIndex(respondentTypes.map(\.id)) }
  }
  package var questions: [Question] = [] { didSet { questionIndex = IDIndex(questions.map(\.id)) } }
  package var attributes: [DeclaredAttribute] = []
  package var themes: [Theme] = [] { didSet { themeIndex = IDIndex(themes.map(\.id)) } }
  package var quotes: [Passage] = []
  package var findings: [Finding] = []
  /// Asks and plans.
  package var answers: [Answer] = [] {
    didSet {
      answerIndex = IDIndex(answers.map(\.id))
      askIndices = answers.indices.filter { answers[$0].kind == .ask }
      planIndices = answers.indices.filter { answers[$0].kind == .plan }
    }
  }
  package var figures: [Figure] = [] {
    didSet {
      figureIndex = IDIndex(figures.map(\.id))
      figuresIncluding = [:]
      for figure in figures {
        for id in figure.mayInclude { figuresIncluding[id, default: []].append(figure.id) }
      }
    }
  }
  package var comparisons: [Comparison] = []
  package var events: [Event] = []

  private(set) var sourceIndex = IDIndex()
  private(set) var respondentTypeIndex = IDIndex()
  private(set) var questionIndex = IDIndex()
  private(set) var themeIndex = IDIndex()
  /// Which of `answers` are asks, and which are plans.
  private(set) var askIndices: [Int] = []
  private(set) var planIndices: [Int] = []
  /// The ids of the figures that may include a figure, by its id.
  private(set) var figuresIncluding: [String: [String]] = [:]
  private(set) var answerIndex = IDIndex()
  private(set) var figureIndex = IDIndex()

  package init(title: String) {
    self.title = title
  }
}
