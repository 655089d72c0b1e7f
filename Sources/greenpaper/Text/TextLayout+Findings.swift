import ConsultationModel
import Terminal

extension TextLayout {
  /// What was found, how many respondents it speaks of in the source's words and, where those are
  /// a number, as a bar; never a head-count.
  mutating func finding(_ finding: Finding, margin: Int = 0) {
    set(finding.text, margin: margin)
    let words = [
      finding.share?.words, finding.position?.rawValue, consultation.citation(of: finding.evidence),
    ]
    guard let share = finding.share, let fraction = share.fraction else {
      return support(words, margin: margin)
    }
    let drawn = bar(fraction.value, of: 1, columns: Self.shareColumns, hasGround: true)
    let text = words.compactMap(\.self).joined(separator: " · ")
    set(StyledText(text, .dim), margin: margin, lead: drawn + StyledText("  "))
  }

  private static let shareColumns = 10

  /// Findings under their themes, in the order of the file.
  mutating func findings(_ findings: [Finding]) {
    for theme in consultation.themes {
      let own = findings.filter { $0.theme == theme.id }
      guard !own.isEmpty else { continue }
      heading(theme.name)
      for one in own {
        gap()
        finding(one, margin: 2)
      }
    }
  }
}
