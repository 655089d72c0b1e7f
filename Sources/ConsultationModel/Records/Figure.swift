/// A sum of money that was asked for or given.
package struct Figure: Equatable, Sendable {
  package var id: String
  package var name: String
  /// The total, in whole units of the currency; never negative.
  package var amount: Int
  /// An ISO 4217 code.
  package var currency = "GBP"
  package var approximate = false
  package var period = Period()
  package var kind: Kind
  /// Nil where the source does not say.
  package var nature: Nature?
  /// The id of the theme.
  package var theme: String?
  /// How many areas share the amount.
  package var areas: Int?
  /// Whether `areas` is the most that there may be: "up to 8".
  package var areasAtMost = false
  /// The source's own words for the areas.
  package var areasWords: String?
  package var people: Int?
  package var peopleWords: String?
  /// The id of the figure that this one is a part of, and is never added to.
  package var partOf: String?
  /// The ids of figures that this one may hold or overlap: the source does not keep them apart.
  package var mayInclude: [String] = []
  package var note: String?
  package var alsoReported: [OtherReport] = []
  package var evidence: [Evidence] = []

  package init(id: String, name: String, amount: Int, kind: Kind) {
    self.id = id
    self.name = name
    self.amount = amount
    self.kind = kind
  }

  /// Whether a figure was asked for, promised or given.
  package enum Kind: String, CaseIterable, Sendable {
    case recommended, pledged, allocated
  }

  /// Whether the money comes on top of what there was.
  package enum Nature: String, CaseIterable, Sendable {
    case new, continuing
  }

  /// The time that an amount is for.
  package struct Period: Equatable, Sendable {
    /// As reported; may be a fraction of a year.
    package var years: Double?
    package var from: PartialDate?
    /// The last month or year of the period, which counts.
    package var to: PartialDate?

    package init(years: Double? = nil, from: PartialDate? = nil, to: PartialDate? = nil) {
      self.years = years
      self.from = from
      self.to = to
    }
  }

  /// The same figure as another source reports it.
  package struct OtherReport: Equatable, Sendable {
    /// Nil where the source gives the same amount.
    package var amount: Int?
    package var period = Period()
    package var words: String?
    /// The id of the source.
    package var source: String

    package init(source: String) {
      self.source = source
    }
  }
}
