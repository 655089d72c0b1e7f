/// Parts the graphemes of a paragraph into lines as they come, keeping no more than one line.
struct LineBreaker {
  private let columns: Int
  private var lines: [StyledText] = []
  /// The line that is being filled, and how many cells it has.
  private var line: [Glyph] = []
  private var width = 0
  /// After the last glyph of the line that is no space.
  private var end = 0
  /// Where the line could end, and the next begin.
  private var opportunity: (end: Int, next: Int)?

  init(columns: Int) {
    self.columns = columns
  }

  /// Adds a glyph, which may be no wider than the columns.
  mutating func add(_ glyph: Glyph) {
    let grapheme = glyph.grapheme
    if grapheme.kind == .space {
      line.append(glyph)
      opportunity = (end, line.count)
      width += 1
      return
    }
    if width + grapheme.width > columns && opportunity != nil { breakLine() }
    if width + grapheme.width > columns { cut() }
    let isInWord = end == line.count && !line.isEmpty
    line.append(glyph)
    width += grapheme.width
    end = line.count
    if grapheme.kind == .hyphen && isInWord { opportunity = (end, end) }
  }

  /// The paragraph's lines, the last one too; at least one.
  mutating func finish() -> [StyledText] {
    if end > 0 || lines.isEmpty { lines.append(line[..<end].styledText) }
    return lines
  }

  private mutating func breakLine() {
    guard let opportunity else { return }
    if opportunity.end > 0 { lines.append(line[..<opportunity.end].styledText) }
    line.removeFirst(opportunity.next)
    end = max(0, end - opportunity.next)
    width = line.reduce(0) { $0 + $1.grapheme.width }
    self.opportunity = nil
  }

  private mutating func cut() {
    lines.append(line.styledText)
    line.removeAll(keepingCapacity: true)
    width = 0
    end = 0
  }
}
