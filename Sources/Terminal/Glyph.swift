/// A grapheme and how it looks.
struct Glyph {
  var grapheme: Grapheme
  var style: Style
}

extension Sequence<Glyph> {
  var styledText: StyledText {
    var result = StyledText()
    var text = ""
    var style = Style.plain
    for glyph in self {
      if glyph.style != style {
        result.append(text, style)
        text = ""
        style = glyph.style
      }
      text += glyph.grapheme.text
    }
    result.append(text, style)
    return result
  }
}
