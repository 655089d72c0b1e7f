import ConsultationModel

/// A consultation of quotes with one theme and one respondent type each.
struct Counted {
  private(set) var consultation = Consultation(title: "Counted")

  /// For each theme, `t0` and on, how many quotes have each type, `r0` and on; besides, quotes
  /// without a theme, of the types in turn.
  init(_ counts: [[Int]], themeless: Int = 0) {
    let types = counts[0].indices
    consultation.themes = counts.indices.map { Theme(id: "t\($0)", name: "Theme \($0)") }
    consultation.respondentTypes = types.map { RespondentType(id: "r\($0)", name: "Type \($0)") }
    for (theme, cells) in counts.enumerated() {
      for (type, cell) in cells.enumerated() {
        for _ in 0..<cell { add(themes: ["t\(theme)"], type: type) }
      }
    }
    for index in 0..<themeless { add(themes: [], type: index % types.count) }
  }

  private mutating func add(themes: [String], type: Int) {
    var passage = Passage(
      id: "p\(consultation.quotes.count)", text: "Words.", themes: themes)
    passage.respondentType = "r\(type)"
    consultation.quotes.append(passage)
  }
}
