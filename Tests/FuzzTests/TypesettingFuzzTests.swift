import TestSupport
import Testing

@testable import Terminal

@Suite("Text of any kind set in any width")
struct TypesettingFuzzTests {
  @Test("What is shown is harmless, as wide as it is said to be, and shown so again")
  func shown() {
    FuzzRun("shown text") { random in
      let text = random.text()
      for typesetter in [Typesetter(.unicode), Typesetter(.ascii)] {
        let shown = typesetter.visible(text)
        if let harm = shown.hazard { throw FuzzRun.Breach("\(harm) in \(text.debugDescription)") }
        try FuzzRun.require(typesetter.visible(shown) == shown, text.debugDescription)
        let widths = [text, shown].map { typesetter.width(of: $0) }
        let cells = typesetter.graphemes(of: text).reduce(0) { $0 + $1.width }
        try FuzzRun.require(widths == [cells, cells], "\(widths) of \(text.debugDescription)")
      }
    }
  }

  @Test("Lines are no wider than their columns, and hold all that the text shows, in order")
  func wrapping() {
    FuzzRun("wrapped text") { random in
      let typesetter = Typesetter(random.once(in: 4) ? .ascii : .unicode)
      let text = random.styledText()
      let columns = Int.random(in: -1...30, using: &random)
      let lines = typesetter.wrap(text, to: columns)
      for line in lines {
        try FuzzRun.require(
          typesetter.width(of: line) <= max(1, columns), "\(lines) to \(columns)")
        if let harm = line.plain.hazard { throw FuzzRun.Breach("\(harm) in \(text)") }
      }
      guard columns >= 12 else { return }
      let shown = text.runs.map { typesetter.visible($0.text) }.joined().withoutSpaces
      let isKept = lines.map(\.plain).joined().withoutSpaces.utf8.elementsEqual(shown.utf8)
      try FuzzRun.require(isKept, "\(lines) of \(text) to \(columns)")
    }
  }

  @Test("Cut and padded text has the columns asked for")
  func fitting() {
    FuzzRun("fitted text") { random in
      let typesetter = Typesetter(random.once(in: 4) ? .ascii : .unicode)
      let text = random.styledText()
      let columns = Int.random(in: 0...30, using: &random)
      let cut = typesetter.truncated(text, to: columns)
      try FuzzRun.require(typesetter.width(of: cut) <= columns, "\(cut) of \(text) to \(columns)")
      let alignment: Alignment = random.once(in: 2) ? .left : .right
      let padded = typesetter.padded(text, to: columns, alignment: alignment)
      try FuzzRun.require(
        typesetter.width(of: padded) == columns, "\(padded) of \(text) to \(columns)")
    }
  }

  @Test("A canvas has whole graphemes in its cells, whatever is written over whatever")
  func canvas() {
    FuzzRun("canvas") { random in
      let typesetter = Typesetter(random.once(in: 4) ? .ascii : .unicode)
      let size = Size(
        columns: Int.random(in: 0...24, using: &random), rows: Int.random(in: 0...4, using: &random)
      )
      var canvas = Canvas(size: size, typesetter: typesetter)
      for _ in 0..<12 {
        let (row, column) = (
          Int.random(in: -2...5, using: &random), Int.random(in: -6...26, using: &random)
        )
        let columns = Int.random(in: -1...30, using: &random)
        if random.once(in: 5) {
          canvas.fill(Rectangle(row: row, column: column, rows: 2, columns: max(0, columns)))
        } else {
          let end = canvas.write(random.styledText(), row: row, column: column, columns: columns)
          try FuzzRun.require(end >= column, "Written from \(column) to \(end)")
        }
      }
      for row in 0..<size.rows {
        try FuzzRun.require(canvas.row(row).isWhole(typesetter), "\(canvas.row(row))")
      }
    }
  }
}

extension ArraySlice<Cell> {
  /// Whether every cell is harmless and every grapheme has just the cells that it takes.
  func isWhole(_ typesetter: Typesetter) -> Bool {
    var index = startIndex
    while index < endIndex {
      let text = self[index].text
      let width = typesetter.width(of: text)
      guard width > 0, index + width <= endIndex, text.hazard == nil else { return false }
      guard self[(index + 1)..<(index + width)].allSatisfy(\.isContinuation) else { return false }
      index += width
    }
    return true
  }
}

extension SeededGenerator {
  fileprivate mutating func styledText() -> StyledText {
    var text = StyledText()
    for _ in 0..<Int.random(in: 0...3, using: &self) {
      text.append(self.text(upTo: 16), once(in: 2) ? .plain : .bold)
    }
    return text
  }
}

extension String {
  fileprivate var hazard: UnsafeOutput? { UnsafeOutput(in: self, allowing: []) }

  fileprivate var withoutSpaces: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != " " }))
  }
}
