/// The text of a file that the program keeps for itself: a heading with the version of what
/// follows, then lines of words with tabs between them.
struct KeptText {
  let name: String
  private static let version = 1

  private var start: String { "greenpaper \(name) " }

  func text(of lines: [[String]]) -> String {
    ([start + "\(Self.version)"] + lines.map { $0.map(Self.escaped).joined(separator: "\t") })
      .map { $0 + "\n" }.joined()
  }

  /// The lines of a text; nil where it is not whole, or is no such text of this version.
  func lines(of text: String) -> [[String]]? {
    guard text.utf8.last == 0x0A else { return nil }
    var lines = text.unicodeScalars.dropLast().split(
      separator: "\n", omittingEmptySubsequences: false)
    guard String(lines.removeFirst()) == start + "\(Self.version)" else { return nil }
    var words: [[String]] = []
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let unescaped = fields.compactMap(Self.unescaped)
      guard unescaped.count == fields.count else { return nil }
      words.append(unescaped)
    }
    return words
  }

  /// Whether it is such a text of another version, which is not ours to write over.
  func isOfAnotherVersion(_ text: String) -> Bool {
    text.hasPrefix(start) && !text.hasPrefix(start + "\(Self.version)\n")
  }

  /// Every control character is spelt by its number: `\9.`
  private static func escaped(_ word: String) -> String {
    word.unicodeScalars.reduce(into: "") { escaped, scalar in
      if scalar == "\\" || scalar.properties.generalCategory == .control {
        escaped += "\\\(scalar.value)."
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescaped(_ word: Substring.UnicodeScalarView) -> String? {
    var (text, rest) = ("", word)
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        guard scalar.properties.generalCategory != .control else { return nil }
        text.unicodeScalars.append(scalar)
        continue
      }
      let digits = rest.prefix { $0 != "." }
      guard let value = UInt32(String(digits)), let meant = Unicode.Scalar(value),
        digits.endIndex < rest.endIndex
      else { return nil }
      text.unicodeScalars.append(meant)
      rest = rest[rest.index(after: digits.endIndex)...]
    }
    return text
  }
}
