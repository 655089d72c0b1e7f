extension String {
  /// The text in quotation marks for a message: cut after `limit` scalars, controls escaped.
  package func quoted(limit: Int = 60) -> String {
    let scalars = unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
    var words = "\""
    for scalar in scalars[..<(end ?? scalars.endIndex)] {
      words += scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : scalar.harmless
    }
    if let end, end < scalars.endIndex { words += "…" }
    return words + "\""
  }

  /// The text with every character escaped that a terminal could act on or a reader not see.
  package var withControlsEscaped: String {
    unicodeScalars.reduce(into: "") { $0 += $1.harmless }
  }
}

extension Unicode.Scalar {
  fileprivate var harmless: String {
    if (0x20...0x7E).contains(value) { return String(self) }
    switch self {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return "\\u{\(String(value, radix: 16, uppercase: true))}"
    default:
      return String(self)
    }
  }
}
