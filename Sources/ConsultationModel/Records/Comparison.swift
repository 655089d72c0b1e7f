/// Figures to be compared with each other.
package struct Comparison: Equatable, Sendable {
  package var id: String
  package var title: String
  /// The ids of two or more figures; the first is the measure.
  package var figures: [String]
  package var note: String?
  package var evidence: [Evidence] = []

  package init(id: String, title: String, figures: [String], note: String? = nil) {
    self.id = id
    self.title = title
    self.figures = figures
    self.note = note
  }
}
