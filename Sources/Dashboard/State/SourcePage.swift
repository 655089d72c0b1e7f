import ConsultationModel
import ConsultationSearch

/// The text of a source, open at the words that a record takes from it.
package struct SourcePage: Equatable, Sendable {
  package let source: Source
  package let record: Record
  package let id: RecordID
  /// The paragraphs that say something, in order.
  package private(set) var paragraphs: [Paragraph] = []
  /// Whether the words looked for stand in the text; nil where none were looked for.
  package private(set) var hasWords: Bool?

  /// One line of the text's file.
  package struct Paragraph: Equatable, Sendable {
    package let text: String
    /// Where the words looked for stand in it.
    package let marks: [Range<String.Index>]
  }

  /// - Parameter words: What the record takes from the text, found as `verify` finds it.
  package init(_ source: Source, text: String, words: String?, of record: Record, _ id: RecordID) {
    self.source = source
    self.record = record
    self.id = id
    let found = words.flatMap { SourceText(text).range(of: $0) }
    if words != nil { hasWords = found != nil }
    paragraphs = text.split(whereSeparator: \.isNewline).compactMap { line in
      line.allSatisfy(\.isWhitespace) ? nil : Paragraph(line, marking: found)
    }
  }

  /// The index of the paragraph in which the words begin; the first where they do not.
  var start: Int { paragraphs.firstIndex { !$0.marks.isEmpty } ?? 0 }
}

extension SourcePage.Paragraph {
  fileprivate init(_ line: Substring, marking range: Range<String.Index>?) {
    text = String(line)
    guard let part = range?.clamped(to: line.startIndex..<line.endIndex), !part.isEmpty else {
      marks = []
      return
    }
    // The copy has indices of its own.
    let start = line.utf8.distance(from: line.startIndex, to: part.lowerBound)
    let length = line.utf8.distance(from: part.lowerBound, to: part.upperBound)
    let first = text.utf8.index(text.startIndex, offsetBy: start)
    marks = [first..<text.utf8.index(first, offsetBy: length)]
  }
}
