/// Text in a message: spelt out where it could act or hide, so that a person can find it in the
/// file that it is from.
extension String {
  /// The text in quotation marks, cut after `limit` scalars.
  package func quoted(limit: Int = 60) -> String {
    let scalars = unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
    var words = "\""
    var last: Unicode.Scalar?
    for scalar in scalars[..<(end ?? scalars.endIndex)] {
      let isSpecial = scalar == "\"" || scalar == "\\"
      // A combining mark would be drawn on the quotation mark, which the text does not have.
      let isLone = last == nil && scalar.isCombiningMark
      words += isSpecial ? "\\\(scalar)" : isLone ? scalar.escape : scalar.escapedIfUnsafe
      last = scalar
    }
    if let end, end < scalars.endIndex { words += "…" }
    return words + "\""
  }

  /// The text with every character escaped that a terminal could act on or a reader not see.
  package var withUnsafeScalarsEscaped: String {
    unicodeScalars.reduce(into: "") { $0 += $1.escapedIfUnsafe }
  }
}

extension Unicode.Scalar {
  fileprivate var escapedIfUnsafe: String { hazard == nil ? String(self) : escape }

  fileprivate var escape: String {
    if let byte = ForeignByte.byte(self) {
      return "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return switch self {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(value, radix: 16, uppercase: true))}"
    }
  }
}
