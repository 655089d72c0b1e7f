import ConsultationModel
import FoundationEssentials

/// The text of a source of the bundle, which stands beside the package and not in it.
struct HeldSource {
  static let ids = ["psw-2023-09-21", "basw-workforce-questions"]

  let text: String
  /// The paragraphs of the article, from its headline to where the page's own matter resumes.
  let paragraphs: [String]

  init(_ id: String, headline: String) throws {
    text = try String(contentsOf: Self.folder.appending(path: "\(id).txt"), encoding: .utf8)
    paragraphs =
      text.split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .drop { $0 != headline }.prefix { $0 != "Date published" }
      .filter { paragraph in paragraph.contains { $0.isLetter || $0.isNumber } }
  }

  static var areAtHand: Bool {
    ids.allSatisfy {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0).txt").path)
    }
  }

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/sources").standardized

  /// What stands between quotation marks; one that re-opens at a new paragraph goes on.
  var quotations: [String] {
    var quotations: [String] = []
    var open: String?
    for paragraph in paragraphs {
      if open != nil { open?.append(" ") }
      for (index, character) in paragraph.enumerated() {
        let isMark = "“”\"".contains(character)
        switch (open, isMark) {
        case (nil, true): open = ""
        case (nil, false): break
        case (_?, true) where index == 0: break
        case (let words?, true):
          quotations.append(words)
          open = nil
        case (_?, false): open?.append(character)
        }
      }
    }
    return quotations
  }
}
