/// Texts made alike where only their typography differs.
enum PlainTypography {
  /// What becomes of a quotation mark at the start of a paragraph.
  enum ReopenedMarks {
    case kept
    /// By custom a quotation of several paragraphs re-opens at each; the mark is no part of it.
    case passedOver
  }

  /// The text with plain quotation marks and hyphens, and one space for any white space.
  static func fold(_ text: String, reopenedMarks: ReopenedMarks = .kept) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    var isAtStartOfLine = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if scalar.isLineBreak { isAtStartOfLine = true }
        if let last = folded.last, last != " " { folded.append(" ") }
        continue
      }
      let plain = plain(scalar)
      let isMark = plain == "\"" || plain == "'"
      if isAtStartOfLine, isMark, reopenedMarks == .passedOver { continue }
      isAtStartOfLine = false
      folded.append(plain)
    }
    if folded.last == " " { folded.removeLast() }
    return folded
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{201C}"..."\u{201F}": "\""
    case "\u{2018}"..."\u{201B}": "'"
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    switch self {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
