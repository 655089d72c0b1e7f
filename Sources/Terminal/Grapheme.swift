import PlainText

/// What a person takes for one character, in a form that no terminal can be harmed by.
package struct Grapheme: Equatable, Sendable {
  package let text: String
  /// In cells, at least 1.
  package let width: Int

  /// What it means where a line may end.
  let kind: Kind

  enum Kind {
    case space, hyphen, other
  }

  private init(text: String, width: Int, kind: Kind) {
    self.text = text
    self.width = width
    self.kind = kind
  }

  /// Printable ASCII needs no thought.
  init(ascii byte: UInt8) {
    let kind: Kind = byte == 0x20 ? .space : byte == UInt8(ascii: "-") ? .hyphen : .other
    self.init(text: Self.asciiTexts[Int(byte) - 0x20], width: 1, kind: kind)
  }

  /// Whether a scalar is drawn as it is, in one cell, and joins only what follows it as a mark: by
  /// the properties East_Asian_Width, Grapheme_Cluster_Break and Extended_Pictographic of Unicode.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Box drawing and block elements.
    case 0x2500...0x259F: true
    // Dashes, quotation marks and the ellipsis; the arrows of the four directions.
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2190...0x2193: true
    // Triangles, circles filled in part, a tick and a cross; the pound sign and the middle dot.
    case 0x25B8, 0x25C2, 0x25CB, 0x25CF, 0x25D0...0x25D5, 0x2713, 0x2717, 0xA3, 0xB7: true
    default: false
    }
  }

  /// A scalar that is plain.
  init(plain scalar: Unicode.Scalar) {
    let kind: Kind = ("‐"..."—").contains(scalar) ? .hyphen : .other
    self.init(text: String(scalar), width: 1, kind: kind)
  }

  /// A space for a tab or a line's end, a visible mark for each scalar that would act on the
  /// terminal or hide in it.
  ///
  /// The width is the sum of what `wcwidth` says of the scalars: terminals add it up like that.
  /// Of an emoji joined from several, or toned, only the first is kept, for terminals disagree
  /// about the width of the rest.
  init(_ character: Character) {
    if character.isNewline && character.isASCII || character == "\t" {
      self.init(ascii: 0x20)
      return
    }
    var shown = String.UnicodeScalarView()
    var width = 0
    var marks = 0
    var hasBase = false
    for scalar in character.unicodeScalars {
      let columns = scalar.cells
      if let base = shown.first {
        if scalar.belongs(after: base) { continue }
        if base.properties.isEmoji && !base.isASCII && !scalar.isRegionalIndicator && columns > 0 {
          break
        }
      }
      let isLost = columns == 0 && !hasBase && !scalar.isCombiningMark
      if scalar.hazard != nil || columns < 0 || isLost {
        shown.append(scalar.visibleMark)
        width += 1
        hasBase = false
      } else if columns > 0 {
        shown.append(scalar)
        width += columns
        marks = 0
        hasBase = true
      } else if shown.isEmpty {
        shown.append(contentsOf: ["\u{25CC}", scalar])
        width = 1
        marks = 1
      } else if marks < Self.mostMarks {
        shown.append(scalar)
        marks += 1
      }
    }
    let isHyphen = shown.count == 1 && ("‐"..."—").contains(shown[shown.startIndex])
    self.init(text: String(shown), width: max(1, width), kind: isHyphen ? .hyphen : .other)
  }

  /// As many combining marks as ncurses keeps in one cell.
  private static let mostMarks = 4

  private static let asciiTexts = (UInt8(0x20)...0x7E).map { String(Unicode.Scalar($0)) }
}

extension Unicode.Scalar {
  /// Half of a flag.
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
