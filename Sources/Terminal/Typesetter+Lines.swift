/// The side of its columns that a text keeps to.
package enum Alignment: Sendable {
  case left, right
}

extension Typesetter {
  /// The text cut to so many columns, with an ellipsis where something is missing.
  package func truncated(_ text: StyledText, to columns: Int) -> StyledText {
    if width(of: text) <= columns { return visible(text) }
    let line = glyphs(of: text)
    let ellipsis = graphemes(of: "…").prefix(max(0, columns))
    let room = columns - ellipsis.reduce(0) { $0 + $1.width }
    var result = line.prefix(columns: room)
    let style = result.last?.style ?? line.first?.style ?? .plain
    result += ellipsis.map { Glyph(grapheme: $0, style: style) }
    return result.styledText
  }

  /// The text in exactly so many columns: filled with spaces, or cut.
  package func padded(
    _ text: StyledText, to columns: Int, alignment: Alignment = .left
  ) -> StyledText {
    let cut = truncated(text, to: columns)
    let gap = StyledText(String(repeating: " ", count: max(0, columns - width(of: cut))))
    return alignment == .left ? cut + gap : gap + cut
  }

  /// The text in lines no wider than so many columns (at least 1); an empty text is one empty line.
  ///
  /// Lines end at line feeds, spaces and hyphens; a word longer than a line is cut between
  /// graphemes.
  package func wrap(_ text: StyledText, to columns: Int) -> [StyledText] {
    paragraphs(of: text).flatMap { paragraph in
      var breaker = LineBreaker(columns: max(1, columns))
      for glyph in glyphs(of: paragraph) { breaker.add(glyph) }
      return breaker.finished().map(\.styledText)
    }
  }

  private func visible(_ text: StyledText) -> StyledText {
    text.runs.reduce(into: StyledText()) { $0.append(visible($1.text), $1.style) }
  }

  private func paragraphs(of text: StyledText) -> [StyledText] {
    var paragraphs = [StyledText()]
    for run in text.runs {
      let lines = run.text.lines
      paragraphs[paragraphs.count - 1].append(String(lines[0]), run.style)
      paragraphs += lines.dropFirst().map { StyledText(String($0), run.style) }
    }
    return paragraphs
  }

  private func glyphs(of text: StyledText) -> [Glyph] {
    text.runs.flatMap { run in
      graphemes(of: run.text).map { Glyph(grapheme: $0, style: run.style) }
    }
  }
}
