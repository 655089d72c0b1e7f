/// The one rule of how many cells a text takes, and of what is shown of it.
///
/// Every result is harmless to a terminal: control characters, escape sequences, bidirectional
/// overrides and hidden characters have become visible marks.
package struct Typesetter: Equatable, Sendable {
  package let repertoire: Repertoire

  package init(_ repertoire: Repertoire) {
    let canMeasure = repertoire == .ascii || Repertoire.unicodeCharacterTypes
    self.repertoire = canMeasure ? repertoire : .ascii
  }

  /// The text as what is shown of it, one grapheme after the other.
  package func graphemes(of text: String) -> Graphemes {
    Graphemes(repertoire == .ascii ? Transliteration.ascii(text) : text)
  }

  /// In cells.
  package func width(of text: String) -> Int {
    if text.utf8.allSatisfy(\.isPrintableASCII) { return text.utf8.count }
    return graphemes(of: text).reduce(0) { $0 + $1.width }
  }

  /// In cells.
  package func width(of text: StyledText) -> Int {
    text.runs.reduce(0) { $0 + width(of: $1.text) }
  }

  /// The text as it is shown, on one line: for titles, the clipboard and text output.
  package func visible(_ text: String) -> String {
    if text.utf8.allSatisfy(\.isPrintableASCII) { return text }
    return graphemes(of: text).reduce(into: "") { $0 += $1.text }
  }
}

extension UInt8 {
  var isPrintableASCII: Bool { self >= 0x20 && self < 0x7F }
}

extension String {
  /// Parted at line feeds, each with the carriage return before it.
  var lines: [Substring] {
    split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }
}
