/// A grapheme and how it looks.
struct Glyph: Equatable {
  var grapheme: Grapheme
  var style: Style

  var isSpace: Bool { grapheme.text == " " }
  var isHyphen: Bool { ["-", "‐", "–", "—"].contains(grapheme.text) }
}

extension [Glyph] {
  /// In cells.
  var width: Int { reduce(0) { $0 + $1.grapheme.width } }

  var styledText: StyledText {
    reduce(into: StyledText()) { $0.append($1.grapheme.text, $1.style) }
  }

  /// As many as fit into so many columns.
  func prefix(columns: Int) -> [Glyph] {
    var room = columns
    return Array(
      prefix { glyph in
        room -= glyph.grapheme.width
        return room >= 0
      })
  }
}

/// Fills lines with the glyphs of one paragraph.
struct LineBreaker {
  let columns: Int
  private var lines: [[Glyph]] = []
  private var line: [Glyph] = []
  private var lineWidth = 0
  /// What would move to the next line together.
  private var word: [Glyph] = []
  private var wordWidth = 0
  /// Spaces after the line, not shown where it ends.
  private var spaces: [Glyph] = []

  init(columns: Int) {
    self.columns = columns
  }

  mutating func add(_ glyph: Glyph) {
    if glyph.isSpace {
      placeWord()
      spaces.append(glyph)
      return
    }
    let glyph = glyph.grapheme.width <= columns ? glyph : Glyph(unfit: glyph)
    if wordWidth + glyph.grapheme.width > columns { placeWord() }
    word.append(glyph)
    wordWidth += glyph.grapheme.width
    if glyph.isHyphen && word.count > 1 { placeWord() }
  }

  mutating func finished() -> [[Glyph]] {
    placeWord()
    return lines + [line]
  }

  private mutating func placeWord() {
    guard !word.isEmpty else { return }
    let isFirst = lines.isEmpty && line.isEmpty
    if lineWidth + spaces.count + wordWidth > columns {
      if !isFirst { lines.append(line) }
      line = []
      lineWidth = 0
    } else {
      line += spaces
      lineWidth += spaces.count
    }
    line += word
    lineWidth += wordWidth
    spaces = []
    word = []
    wordWidth = 0
  }
}

extension Glyph {
  /// A mark for a grapheme that is wider than a whole line.
  fileprivate init(unfit glyph: Glyph) {
    self.init(grapheme: Grapheme(ascii: UInt8(ascii: "?")), style: glyph.style)
  }
}
