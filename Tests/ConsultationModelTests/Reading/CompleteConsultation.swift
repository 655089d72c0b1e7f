import TestSupport

@testable import ConsultationModel

/// The consultation as the reader is to see it.
extension CompleteConsultation {
  /// The faults of the text with its one occurrence of some words replaced.
  static func faults(replacing words: String, with others: String) throws -> [String] {
    let text = try damaged(words, others)
    do {
      _ = try ConsultationFile.read(bytes: Array(text.utf8), name: "c.json")
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  private static func damaged(_ words: String, _ others: String) throws -> String {
    let ranges = text.ranges(of: words)
    guard let range = ranges.first, ranges.count == 1 else {
      throw AmbiguousDamage(words: words, count: ranges.count)
    }
    return text.replacingCharacters(in: range, with: others)
  }

  struct AmbiguousDamage: Error {
    var words: String
    var count: Int
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with others: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: others)
    return copy
  }
}
