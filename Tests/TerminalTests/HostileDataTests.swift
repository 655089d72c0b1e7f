import TestSupport
import Testing

@testable import Terminal

@Suite struct HostileDataTests {
  @Test(
    "Nothing shown acts on a terminal, whatever the text",
    arguments: [
      Repertoire.unicode, .ascii,
    ])
  func randomScalars(repertoire: Repertoire) {
    var dice = Dice(seed: 7)
    let typesetter = Typesetter(repertoire)
    for _ in 0..<400 {
      let text = dice.hostileText()
      let shown = typesetter.visible(text)
      #expect(shown.isSafe, "\(text.debugDescription)")
      #expect(typesetter.visible(shown) == shown, "\(text.debugDescription)")
      #expect(typesetter.width(of: shown) == typesetter.width(of: text))
      if repertoire == .ascii { #expect(shown.isASCII) }
    }
  }

  @Test("No more marks than a cell can hold stand on a character, or on the circle in its place")
  func marks() {
    let marks = String(repeating: "\u{301}", count: 9)
    for (text, base) in [("e" + marks, "e"), ("\t" + marks, " \u{25CC}"), (marks, "\u{25CC}")] {
      let shown = Typesetter(.unicode).visible(text)
      let expected = base + String(repeating: "\u{301}", count: 4)
      #expect(shown.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
  }

  @Test("Nothing on a canvas acts on a terminal, and every grapheme owns its cells")
  func canvas() {
    var dice = Dice(seed: 11)
    let typesetter = Typesetter(.unicode)
    var canvas = Canvas(size: Size(columns: 20, rows: 3), typesetter: typesetter)
    for _ in 0..<600 {
      let row = Int.random(in: -1...3, using: &dice)
      let column = Int.random(in: -5...22, using: &dice)
      let columns = Int.random(in: 0...30, using: &dice)
      canvas.write(dice.hostileText(), row: row, column: column, columns: columns)
      for row in 0..<3 {
        for (text, width) in canvas.widths(row: row) {
          #expect(text.isSafe && typesetter.width(of: text) == width, "\(text)")
        }
      }
    }
  }

  @Test(
    "Every C0 and C1 control and every bidirectional control is seen",
    arguments: [
      0...0x08, 0x0E...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFFF9...0xFFFB, 0xE0000...0xE007F,
    ] as [ClosedRange<UInt32>])
  func controls(range: ClosedRange<UInt32>) throws {
    for value in range {
      let control = try #require(Unicode.Scalar(value))
      for repertoire in [Repertoire.unicode, .ascii] {
        let shown = Typesetter(repertoire).visible("a" + String(control) + "b")
        #expect(shown.count == 3 && shown.isSafe)
      }
    }
  }
}

extension Canvas {
  /// The graphemes of a row, each with the number of cells it owns.
  fileprivate func widths(row: Int) -> [(String, Int)] {
    self.row(row).reduce(into: []) { graphemes, cell in
      if cell.isContinuation && !graphemes.isEmpty {
        graphemes[graphemes.count - 1].1 += 1
      } else {
        graphemes.append((cell.text, 1))
      }
    }
  }
}

extension Dice {
  fileprivate mutating func hostileText() -> String {
    let nasty: [Unicode.Scalar] = [
      "\u{1B}", "\r", "\n", "\t", "\u{7F}", "\u{9B}", "\u{200D}", "\u{200C}", "\u{FE0F}",
      "\u{FE00}",
      "\u{202E}", "\u{2066}", "\u{301}", "\u{20E3}", "👩", "🏽", "🇬", "🇧", "日", "a", "1", "क", "्",
      "ि", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{E0067}", "\u{1F3F4}", "\u{600}", "\u{34F}", "م",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      let random = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
      text.append(Bool.random(using: &self) ? random ?? "?" : pick(nasty))
    }
    return String(text)
  }
}

extension String {
  fileprivate var isSafe: Bool { unicodeScalars.allSatisfy(\.isSafe) }
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x7F } }
}

extension Unicode.Scalar {
  fileprivate var isSafe: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}
