/// What of some output a terminal could act on, or a reader be misled by.
///
/// Told by Unicode's properties and not by the program's own table, which it is to judge.
package struct UnsafeOutput: CustomStringConvertible, Equatable {
  package let description: String

  private init(description: String) { self.description = description }

  /// The first thing harmful in bytes that a command wrote; nil where there is none.
  package init?(in output: [UInt8], allowing allowed: Set<Unicode.Scalar> = ["\n"]) {
    guard let text = String(validating: output, as: UTF8.self) else {
      self.init(description: "bytes that are not UTF-8")
      return
    }
    self.init(in: text, allowing: allowed)
  }

  package init?(in text: String, allowing allowed: Set<Unicode.Scalar> = ["\n"]) {
    var before: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      defer { before = before.suffix(12) + [scalar] }
      guard scalar.isHarmful, !allowed.contains(scalar), !scalar.formsEmoji(after: before) else {
        continue
      }
      let value = String(scalar.value, radix: 16, uppercase: true)
      let words = String(String.UnicodeScalarView(before.filter { !$0.isHarmful }))
      self.init(description: "U+\(value) after “\(words)”")
      return
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it acts, hides or reorders.
  package var isHarmful: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether it is one of the few that choose an emoji's form, in its place.
  fileprivate func formsEmoji(after before: [Unicode.Scalar]) -> Bool {
    guard let last = before.last else { return false }
    switch value {
    case 0x200D: return !last.isASCII && last.properties.isEmoji || last == "\u{FE0F}"
    case 0xFE0F: return last.properties.isEmoji
    case 0xE0020...0xE007F: return before.suffix(6).contains("\u{1F3F4}")
    default: return false
    }
  }
}
