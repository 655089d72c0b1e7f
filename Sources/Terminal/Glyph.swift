/// A grapheme, how it looks and where it leads.
struct Glyph {
  var grapheme: Grapheme
  var style: Style
  var link: WebAddress?
}

extension Sequence<Glyph> {
  var styledText: StyledText {
    var result = StyledText()
    var text = ""
    var style = Style.plain
    var link: WebAddress?
    for glyph in self {
      if glyph.style != style || glyph.link != link {
        result.append(text, style, link: link)
        text = ""
        (style, link) = (glyph.style, glyph.link)
      }
      text += glyph.grapheme.text
    }
    result.append(text, style, link: link)
    return result
  }
}
