/// An ask and what was replied to it, or a plan that nobody is reported to have asked for.
package struct Answer: Equatable, Sendable {
  package var id: String
  package var kind = Kind.ask
  /// The id of the theme.
  package var theme: String
  /// What was asked for; of a plan, what is planned.
  package var ask: String
  /// The ask verbatim, where the source gives it.
  package var words: String?
  /// Nil where the source does not say, and always of a plan.
  package var askedBy: String?
  /// Who put it forward for those who asked.
  package var through: String?
  package var asked: PartialDate?
  /// The id of the earlier ask on the same matter.
  package var follows: String?
  /// The ids of figures on the same matter.
  package var figures: [String] = []
  /// The status of the latest reply that has one, unless it is `answeredInPart`.
  package var status: Status
  package var due: PartialDate?
  /// In the order of the file; `repliesInTime` has them by date.
  package var replies: [Reply] = []
  /// What others said of it, in the order of the file: no replies.
  package var remarks: [Remark] = []
  package var evidence: [Evidence] = []

  package init(
    id: String, theme: String, ask: String, askedBy: String? = nil, status: Status
  ) {
    self.id = id
    self.theme = theme
    self.ask = ask
    self.askedBy = askedBy
    self.status = status
  }

  /// Whether somebody asked for it.
  package enum Kind: String, CaseIterable, Sendable {
    case ask, plan
  }

  /// What became of an ask or plan, as far as the sources say.
  package enum Status: String, CaseIterable, Sendable {
    case met
    case planned
    case beingTested = "being tested"
    case beingConsidered = "being considered"
    case declined
    case answeredInPart = "answered in part"
    case noAnswerReported = "no answer reported"
  }

  /// One answer given to an ask.
  package struct Reply: Equatable, Sendable {
    package var text: String
    package var by: String
    package var date: PartialDate?
    package var status: Status?
    package var evidence: [Evidence] = []

    package init(text: String, by: String) {
      self.text = text
      self.by = by
    }
  }

  /// What somebody who was not asked said of an ask or plan.
  package struct Remark: Equatable, Sendable {
    package var text: String
    package var by: String
    package var date: PartialDate?
    package var evidence: [Evidence] = []

    package init(text: String, by: String) {
      self.text = text
      self.by = by
    }
  }
}
