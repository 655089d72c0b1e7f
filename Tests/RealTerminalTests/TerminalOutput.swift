import Foundation

/// Bytes that were sent to a terminal, and what they mean to it.
struct TerminalOutput {
  var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text with its escapes spelt out, for messages.
  var legible: String { text.replacing("\u{1B}", with: "\\e") }

  func contains(_ words: String) -> Bool { Data(bytes).range(of: Data(words.utf8)) != nil }

  /// xterm's private modes as these bytes leave them, by their numbers.
  var modes: [String: Bool] {
    var modes: [String: Bool] = [:]
    for change in matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
      for mode in change.1.split(separator: ";") { modes[String(mode)] = change.2 == "h" }
    }
    return modes
  }

  /// The sequences that choose a colour, even the terminal's own.
  var colours: [String] {
    matches(of: /\u{1B}\[([0-9;]*)m/).filter { look in
      look.1.split(separator: ";").compactMap { Int($0) }.contains {
        (30...49).contains($0) || (90...107).contains($0)
      }
    }.map { String($0.0.dropFirst()) }
  }

  /// Looks character by character, so that no combining mark hides what stands before it.
  private func matches<Output>(of pattern: Regex<Output>) -> [Regex<Output>.Match] {
    text.matches(of: pattern.matchingSemantics(.unicodeScalar))
  }
}
