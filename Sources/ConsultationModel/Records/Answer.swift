/// An ask, and what was replied to it.
package struct Answer: Equatable, Sendable {
  package var id: String
  /// The id of the theme.
  package var theme: String
  package var ask: String
  package var askedBy: String
  package var asked: PartialDate?
  /// The status of the latest reply that has one.
  package var status: Status
  package var due: PartialDate?
  /// In the order of the file; `repliesInTime` has them by date.
  package var replies: [Reply] = []
  package var evidence: Evidence?

  package init(id: String, theme: String, ask: String, askedBy: String, status: Status) {
    self.id = id
    self.theme = theme
    self.ask = ask
    self.askedBy = askedBy
    self.status = status
  }

  /// What became of an ask, as far as the sources say.
  package enum Status: String, CaseIterable, Sendable {
    case met
    case planned
    case beingTested = "being tested"
    case beingConsidered = "being considered"
    case declined
    case noAnswerReported = "no answer reported"
  }

  /// One answer given to an ask.
  package struct Reply: Equatable, Sendable {
    package var text: String
    package var by: String
    package var date: PartialDate?
    package var status: Status?
    package var evidence: Evidence?

    package init(text: String, by: String) {
      self.text = text
      self.by = by
    }
  }
}
