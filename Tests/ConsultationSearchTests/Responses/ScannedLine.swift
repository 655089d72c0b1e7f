import TestSupport

@testable import ConsultationModel
@testable import ConsultationSearch

/// A line as the scanner takes it, and as the reader that tells of faults reads it.
struct ScannedLine {
  /// Nil where the scanner leaves the line to the reader.
  let scanned: Passage?
  /// Nil where the line is faulty or blank.
  let read: Passage?

  init(_ line: [UInt8], _ scanner: inout ResponseScanner, reader: ResponseReader) {
    let isTaken = scanner.take(line.span)
    let bytes = scanner.unescaped.isEmpty ? line : scanner.unescaped
    let ids = scanner.words.ids
    scanned = isTaken ? Passage(scanner.response, in: bytes.span, referringTo: ids) : nil
    switch reader.read(line.span, number: 1) {
    case .response(let passage): read = passage
    case .blank, .faulty: read = nil
    }
  }

  /// Whether the scanner either leaves the line alone or reads the very same in it.
  var agrees: Bool {
    guard let scanned else { return true }
    return scanned == read && scanned.spelling == read?.spelling
  }
}

extension Passage {
  /// Every byte of its texts, since texts are equal too that are composed differently.
  fileprivate var spelling: [[UInt8]] {
    ([id, text, respondent ?? ""] + attributes.flatMap { [$0.name] + $0.values }).map {
      Array($0.utf8)
    }
  }
}

extension ResponseScanner {
  /// The scanner and the reader of responses to the complete consultation.
  static func ofCompleteConsultation() throws -> (ResponseScanner, ResponseReader) {
    let outline = try ConsultationOutline(
      bytes: Array(CompleteConsultation.text.utf8).span, name: "c.json")
    return (
      ResponseScanner(words: ResponseWords(of: outline.document)),
      ResponseReader(document: outline.document)
    )
  }
}
