import ConsultationModel

extension Table {
  /// Themes, each with its summary and how many records of each kind it gathers.
  package static func themes(_ themes: [Theme], counts: (Theme) -> ThemeCounts) -> Table {
    Table(
      "themes",
      columns: ["id", "name", "summary", "passages", "findings", "answers", "figures"],
      rows: themes.map { theme in
        let counts = counts(theme)
        return [
          .string(theme.id), .string(theme.name), .text(theme.summary), .integer(counts.passages),
          .integer(counts.findings), .integer(counts.answers), .integer(counts.figures),
        ]
      })
  }
}

/// How many records of each kind a theme gathers.
package struct ThemeCounts: Equatable, Sendable {
  /// Quotes and responses.
  package var passages: Int
  package var findings: Int
  package var answers: Int
  package var figures: Int

  package init(passages: Int, findings: Int, answers: Int, figures: Int) {
    self.passages = passages
    self.findings = findings
    self.answers = answers
    self.figures = figures
  }
}
