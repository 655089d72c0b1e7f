import Testing

@testable import Terminal

@Suite struct CanvasTests {
  var canvas = Canvas(size: Size(columns: 8, rows: 3), typesetter: Typesetter(.unicode))

  @Test("What would fall outside is cut off, on every side")
  mutating func clipping() {
    canvas.write("above", row: -1, column: 0)
    canvas.write("below", row: 3, column: 0)
    canvas.write("too long for it", row: 0, column: 2)
    canvas.write("leftward", row: 1, column: -4)
    canvas.write("beyond", row: 2, column: 9)
    #expect(canvas.lines == ["  too lo", "ward", ""])
  }

  @Test("A limit of columns is kept, however large")
  mutating func limits() {
    canvas.write("kinship", row: 0, column: 0, columns: 3)
    canvas.write("kinship", row: 1, column: 6, columns: .max)
    canvas.write("kinship", row: 2, column: 0, columns: 0)
    #expect(canvas.lines == ["kin", "      ki", ""])
  }

  @Test("A wide grapheme is drawn whole or not at all")
  mutating func wideAtTheEdges() {
    canvas.write("日本", row: 0, column: 5)
    canvas.write("日本", row: 1, column: -1)
    canvas.write("日本", row: 2, column: 0, columns: 3)
    #expect(canvas.lines == ["     日", " 本", "日"])
    #expect(canvas[2, 1].isContinuation && !canvas[2, 2].isContinuation)
  }

  @Test("Writing over half of a wide grapheme empties the other half")
  mutating func overwriting() {
    canvas.write("日本", row: 0, column: 0)
    canvas.write("x", row: 0, column: 1)
    canvas.write("日本", row: 1, column: 0)
    canvas.write("y", row: 1, column: 2)
    canvas.write("日本", row: 2, column: 0)
    canvas.fill(Rectangle(row: 2, column: 1, rows: 1, columns: 2))
    #expect(canvas.lines == [" x本", "日y", ""])
  }

  @Test("Writing tells the column after the last one written")
  mutating func nextColumn() {
    #expect(canvas.write("日本", row: 0, column: 1) == 5)
    #expect(canvas.write("a long line", row: 0, column: 1) == 8)
    #expect(canvas.write("abc", row: 9, column: 1) == 1)
  }

  @Test("The styles drawn can be seen in the lines")
  mutating func marking() {
    canvas.write(StyledText("a ") + StyledText("bc", .bold) + StyledText(" d"), row: 0, column: 0)
    canvas.fill(Rectangle(row: 1, column: 2, rows: 5, columns: 50), .plain.with(.reverse))
    #expect(canvas.lines { $0.traits.contains(.bold) } == ["a ⟦bc⟧ d", "", ""])
    #expect(canvas.lines { $0.traits.contains(.reverse) }[1] == "  ⟦      ⟧")
  }

  @Test("A canvas of no cells takes everything and shows nothing")
  func noCells() {
    var none = Canvas(size: Size(columns: 0, rows: -2), typesetter: Typesetter(.unicode))
    none.write("text", row: 0, column: 0)
    none.fill(Rectangle(row: 0, column: 0, rows: 4, columns: 4), .bold)
    #expect(none.lines.isEmpty && none[0, 0] == .blank)
  }

  @Test("Canvases are equal when every cell and the cursor are")
  mutating func equality() {
    var other = canvas
    #expect(canvas == other)
    other.cursor = Position(row: 1, column: 2)
    #expect(canvas != other)
    canvas.cursor = other.cursor
    canvas.write(" ", .bold, row: 0, column: 0)
    #expect(canvas != other)
  }
}
