extension String {
  /// The lines of the text, however they end.
  var lines: [String] {
    var lines: [String] = []
    var line = UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\n", "\r":
        lines.append(String(line))
        line = UnicodeScalarView()
      default: line.append(scalar)
      }
      last = scalar
    }
    return lines + [String(line)]
  }
}
