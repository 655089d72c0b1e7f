import PlainText

/// Text of a file as Markdown shows it: every character as itself.
enum MarkdownText {
  /// The text on one line.
  static func line(_ text: String) -> String {
    text.lines.map(escaped).joined(separator: " ")
  }

  /// The text as paragraphs of a block quote, in quotation marks.
  static func quotation(_ text: String) -> String {
    // Four spaces before a line would make code of it.
    var paragraphs = text.lines.map(\.withoutSpacesAround).filter { !$0.isEmpty }
    if paragraphs.isEmpty { paragraphs = [""] }
    paragraphs[0] = "“" + paragraphs[0]
    paragraphs[paragraphs.count - 1] += "”"
    return paragraphs.map { "> " + escaped($0) }.joined(separator: "\n>\n")
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.withUnsafeScalarsMarked.unicodeScalars {
      if "\\`*_{}[]<>#|~&$".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return withoutListMark(String(result))
  }

  /// At the start of a line, marks such as `-` and `1.` would begin a list or a rule.
  private static func withoutListMark(_ text: String) -> String {
    let start = text.prefix { $0 == " " }
    let rest = text.dropFirst(start.count)
    if let first = rest.first, "-+=".contains(first) { return "\(start)\\\(rest)" }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = after.first, ".)".contains(mark) else { return text }
    return "\(start)\(digits)\\\(after)"
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var withoutSpacesAround: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
