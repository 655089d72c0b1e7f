/// Finds where the lines of a paragraph end.
struct LineBreaker {
  private let columns: Int
  private let glyphs: [Glyph]
  private var lines: [Range<Int>] = []
  /// Where the line began that is being filled, and how many cells it has.
  private var start = 0
  private var width = 0
  /// After the last glyph that is no space.
  private var end = 0
  /// Where the line could end, and the next begin.
  private var opportunity: (end: Int, next: Int)?

  /// No glyph may be wider than the columns.
  init(_ glyphs: [Glyph], columns: Int) {
    self.glyphs = glyphs
    self.columns = columns
  }

  /// The places of each line's glyphs; at least one line.
  static func lines(of glyphs: [Glyph], columns: Int) -> [Range<Int>] {
    var breaker = LineBreaker(glyphs, columns: columns)
    for index in glyphs.indices { breaker.add(index) }
    if breaker.end > breaker.start || breaker.lines.isEmpty {
      breaker.lines.append(breaker.start..<max(breaker.start, breaker.end))
    }
    return breaker.lines
  }

  private mutating func add(_ index: Int) {
    let grapheme = glyphs[index].grapheme
    if grapheme.kind == .space {
      opportunity = (end, index + 1)
      width += 1
      return
    }
    if width + grapheme.width > columns && opportunity != nil { breakLine() }
    if width + grapheme.width > columns { cut(before: index) }
    width += grapheme.width
    let isInWord = end == index && index > start
    end = index + 1
    if grapheme.kind == .hyphen && isInWord { opportunity = (end, end) }
  }

  private mutating func breakLine() {
    guard let opportunity else { return }
    if opportunity.end > start { lines.append(start..<opportunity.end) }
    start = opportunity.next
    width = glyphs[start..<max(start, end)].reduce(0) { $0 + $1.grapheme.width }
    self.opportunity = nil
  }

  private mutating func cut(before index: Int) {
    lines.append(start..<index)
    start = index
    width = 0
  }
}
