import Terminal

/// Lines of styled text as they are sent out, with or without the terminal's escape sequences.
package struct ANSIWriter {
  package let isStyled: Bool
  /// Whether addresses lead to their pages.
  package let hasLinks: Bool

  package init(isStyled: Bool, hasLinks: Bool) {
    self.isStyled = isStyled
    self.hasLinks = hasLinks
  }

  /// The lines without spaces at their ends, each ending with a newline.
  package func text(_ lines: [StyledText]) -> String {
    lines.map { line in
      isStyled ? Self.trimmed(line.runs.map(escaped).joined()) : Self.trimmed(line.plain)
    }.map { $0 + "\n" }.joined()
  }

  /// ECMA-48 "select graphic rendition", for the traits that carry meaning here.
  private func escaped(_ run: StyledText.Run) -> String {
    let codes: [(Style.Traits, String)] = [(.bold, "1"), (.dim, "2"), (.underline, "4")]
    let chosen = codes.filter { run.style.traits.contains($0.0) }.map(\.1)
    var text = run.text
    if hasLinks, let link = run.link { text = Hyperlink.start(link) + text + Hyperlink.end }
    guard !chosen.isEmpty else { return text }
    return "\u{1B}[\(chosen.joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  private static func trimmed(_ line: String) -> String {
    let end = line.lastIndex { $0 != " " }
    return end.map { String(line[...$0]) } ?? ""
  }
}
