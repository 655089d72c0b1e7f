import ConsultationModel

extension Table {
  /// Themes, each with its summary and how many records of each kind it gathers.
  package static func themes(_ themes: [Theme], counts: (Theme) -> ThemeCounts) -> Table {
    Table(
      "themes",
      columns: [
        "id", "name", "parent", "summary", "passages", "findings", "asks", "plans", "figures",
      ],
      rows: themes.map { theme in
        let counts = counts(theme)
        return [
          .string(theme.id), .string(theme.name), .text(theme.parent), .text(theme.summary),
          .integer(counts.passages), .integer(counts.findings), .integer(counts.asks),
          .integer(counts.plans), .integer(counts.figures),
        ]
      })
  }
}

/// How many records of each kind a theme gathers.
package struct ThemeCounts: Equatable, Sendable {
  /// Quotes and responses.
  package var passages: Int
  package var findings: Int
  package var asks: Int
  package var plans: Int
  package var figures: Int

  package init(passages: Int, findings: Int, asks: Int, plans: Int, figures: Int) {
    self.passages = passages
    self.findings = findings
    self.asks = asks
    self.plans = plans
    self.figures = figures
  }
}
