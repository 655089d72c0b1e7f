extension Canvas {
  /// What is drawn, a string a row, without the spaces at its end.
  package var lines: [String] {
    (0..<size.rows).map { row in
      self.row(row).map(\.text).joined().withoutTrailingSpaces
    }
  }

  /// What is drawn, with ⟦ and ⟧ around the cells whose style is asked for.
  package func lines(marking isMarked: (Style) -> Bool) -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      var isInside = false
      for cell in self.row(row) {
        if isMarked(cell.style) != isInside {
          line += isInside ? "⟧" : "⟦"
          isInside.toggle()
        }
        line += cell.text
      }
      return isInside ? line + "⟧" : line.withoutTrailingSpaces
    }
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
