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

  /// The characters that a terminal or a reader could be misled by, beyond the escape sequences
  /// and line movements of a well-behaved program.
  var harmful: [Unicode.Scalar] {
    let title = /\u{1B}\]2;([^\u{1B}\u{7}]*)\u{7}/
    let sequence = /\u{1B}\[[0-9;?>]*[A-Za-z]|\u{1B}[()][0AB]|\u{1B}[=>78HM]/
    let link = /\u{1B}\]8;;(?:https?:\/\/[!-~]+)?\u{1B}\\/
    let plain =
      text
      .replacing(title.matchingSemantics(.unicodeScalar)) { $0.1 }
      .replacing(link.matchingSemantics(.unicodeScalar), with: "")
      .replacing(sequence.matchingSemantics(.unicodeScalar), with: "")
    return plain.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: !["\r", "\n", "\u{8}", "\t", "\u{E}", "\u{F}"].contains(scalar)
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  /// Looks character by character, so that no combining mark hides what stands before it.
  private func matches<Output>(of pattern: Regex<Output>) -> [Regex<Output>.Match] {
    text.matches(of: pattern.matchingSemantics(.unicodeScalar))
  }
}
