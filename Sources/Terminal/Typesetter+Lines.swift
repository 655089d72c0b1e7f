/// The side of its columns that a text keeps to.
package enum Alignment: Sendable {
  case left, right
}

extension Typesetter {
  /// The text cut to so many columns, with an ellipsis where something is missing.
  package func truncated(_ text: StyledText, to columns: Int) -> StyledText {
    if width(of: text) <= columns { return visible(text) }
    let ellipsis = Array(graphemes(of: "…").prefix(max(0, columns)))
    var room = columns - ellipsis.reduce(0) { $0 + $1.width }
    let kept = glyphs(of: text) { grapheme in
      room -= grapheme.width
      return room >= 0
    }
    let style = (kept.last?.style ?? text.runs.first?.style) ?? .plain
    return (kept + ellipsis.map { Glyph(grapheme: $0, style: style) }).styledText
  }

  /// The text in exactly so many columns: filled with spaces, or cut.
  package func padded(
    _ text: StyledText, to columns: Int, alignment: Alignment = .left
  ) -> StyledText {
    let width = width(of: text)
    let shown = width <= columns ? visible(text) : truncated(text, to: columns)
    let left = columns - (width <= columns ? width : self.width(of: shown))
    let gap = StyledText(String(repeating: " ", count: max(0, left)))
    return alignment == .left ? shown + gap : gap + shown
  }

  /// The text in lines no wider than so many columns (at least 1); an empty text is one empty line.
  ///
  /// Lines end at line feeds, spaces and hyphens; a word longer than a line is cut between
  /// graphemes.
  package func wrap(_ text: StyledText, to columns: Int) -> [StyledText] {
    let columns = max(1, columns)
    return paragraphs(of: text).flatMap { paragraph in
      var breaker = LineBreaker(columns: columns)
      for run in paragraph.runs {
        for grapheme in graphemes(of: run.text) {
          // A grapheme that is too wide becomes a mark.
          let shown = grapheme.width <= columns ? grapheme : Grapheme(ascii: UInt8(ascii: "?"))
          breaker.add(Glyph(grapheme: shown, style: run.style, link: run.link))
        }
      }
      return breaker.finish()
    }
  }

  private func visible(_ text: StyledText) -> StyledText {
    text.runs.reduce(into: StyledText()) { $0.append(visible($1.text), $1.style, link: $1.link) }
  }

  private func paragraphs(of text: StyledText) -> [StyledText] {
    var paragraphs = [StyledText()]
    for run in text.runs {
      let lines = run.text.lines
      paragraphs[paragraphs.count - 1].append(String(lines[0]), run.style, link: run.link)
      paragraphs += lines.dropFirst().map { StyledText(String($0), run.style, link: run.link) }
    }
    return paragraphs
  }

  /// The glyphs of a text as long as something holds of them.
  private func glyphs(of text: StyledText, while holds: (Grapheme) -> Bool) -> [Glyph] {
    var glyphs: [Glyph] = []
    for run in text.runs {
      for grapheme in graphemes(of: run.text) {
        guard holds(grapheme) else { return glyphs }
        glyphs.append(Glyph(grapheme: grapheme, style: run.style, link: run.link))
      }
    }
    return glyphs
  }
}
