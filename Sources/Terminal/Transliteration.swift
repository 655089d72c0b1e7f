import PlainText

/// The nearest ASCII to a text, for terminals that show nothing else.
enum Transliteration {
  /// Only printable ASCII, line feeds and tabs; what has no likeness becomes `?`.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A || $0 == 0x09) }) {
      return text
    }
    return text.reduce(into: "") { $0 += ascii($1) }
  }

  private static func ascii(_ character: Character) -> String {
    if character == "\r\n" { return "\n" }
    guard let base = character.unicodeScalars.first else { return "" }
    let hidden = character.unicodeScalars.dropFirst().filter {
      $0.hazard != nil && !$0.belongs(after: base)
    }
    return ascii(base) + String(repeating: "?", count: hidden.count)
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      let shown = scalar.value >= 0x20 && scalar.value < 0x7F || scalar == "\n" || scalar == "\t"
      return shown ? String(scalar) : "?"
    }
    return likenesses[scalar] ?? unmarkedLetter(scalar) ?? space(scalar) ?? "?"
  }

  /// The letter in a name such as LATIN SMALL LETTER E WITH ACUTE.
  private static func unmarkedLetter(_ scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE",
      words[3].count <= 2, words.count == 4 || words[4] == "WITH"
    else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }

  private static func space(_ scalar: Unicode.Scalar) -> String? {
    scalar.properties.generalCategory == .spaceSeparator ? " " : nil
  }

  private static let likenesses: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "…": "...", "£": "GBP", "€": "EUR", "¥": "JPY", "©": "(c)", "®": "(R)", "™": "(TM)",
      "«": "\"", "»": "\"", "‹": "<", "›": ">", "⟦": "[", "⟧": "]", "°": "deg", "µ": "u",
      "ß": "ss", "ẞ": "SS", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ﬁ": "fi",
      "ﬂ": "fl", "•": "*", "·": ".", "×": "x", "÷": "/", "±": "+/-", "¼": "1/4", "½": "1/2",
      "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~",
      "→": "->", "←": "<-", "↑": "^", "↓": "v", "↵": "Enter", "⏎": "Enter",
      "▌": ">", "▐": "<", "▸": ">", "▶": ">", "◂": "<", "◀": "<", "▲": "^", "▼": "v",
      "✓": "x", "✔": "x", "✗": "X", "✘": "X", "⚠": "!",
      "●": "@", "◆": "+", "◕": "&", "◑": "%", "◐": "%", "◔": "~", "○": "o", "◌": "?",
      "█": "#", "▉": "#", "▊": "#", "▋": "#", "▍": "-", "▎": "-", "▏": "-",
      "░": ".", "═": "=", "║": "|",
    ]
    for scalar in "‘’‚‛′ʼ".unicodeScalars { table[scalar] = "'" }
    for scalar in "“”„‟″".unicodeScalars { table[scalar] = "\"" }
    for scalar in "‐‑‒–—―−─━╌┄\u{AD}".unicodeScalars { table[scalar] = "-" }
    for scalar in "│┃╎┆".unicodeScalars { table[scalar] = "|" }
    for scalar in "┌┐└┘├┤┬┴┼╭╮╯╰".unicodeScalars { table[scalar] = "+" }
    return table
  }()
}
