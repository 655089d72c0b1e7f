/// Keeps spreadsheets from running text as a formula, in a way that can be undone.
///
/// Where a cell begins with a sign that begins formulas, an apostrophe is put before it, and one more
/// where apostrophes stand before the sign already, so that what was put there can be told from what
/// was. Some spreadsheets part cells at semicolons, tabs and line ends too, also within quotation
/// marks: after these the same is done. (OWASP, CSV Injection.)
package enum FormulaGuard {
  /// The text with no place left at which a formula could begin.
  package static func guarded(_ text: String) -> String {
    rewritten(text) { apostrophes, isFormula in isFormula ? apostrophes + 1 : apostrophes }
  }

  /// The text that was guarded.
  package static func unguarded(_ text: String) -> String {
    rewritten(text) { apostrophes, isFormula in
      isFormula && apostrophes > 0 ? apostrophes - 1 : apostrophes
    }
  }

  /// The text with other numbers of apostrophes where a cell may begin.
  private static func rewritten(
    _ text: String, _ count: (_ apostrophes: Int, _ isFormula: Bool) -> Int
  ) -> String {
    guard text.unicodeScalars.contains(where: \.beginsFormula) else { return text }
    var result = String.UnicodeScalarView()
    var apostrophes = 0
    var isAtStart = true
    for scalar in text.unicodeScalars {
      if isAtStart, scalar == "'" {
        apostrophes += 1
        continue
      }
      if isAtStart {
        let kept = count(apostrophes, scalar.beginsFormula)
        result.append(contentsOf: repeatElement("'", count: kept))
        apostrophes = 0
      }
      result.append(scalar)
      isAtStart = scalar.partsCells
    }
    result.append(contentsOf: repeatElement("'", count: apostrophes))
    return String(result)
  }
}

extension Unicode.Scalar {
  /// The signs by which spreadsheets know a formula, full-width ones too.
  fileprivate var beginsFormula: Bool {
    switch self {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// Where some spreadsheet begins another cell.
  fileprivate var partsCells: Bool {
    switch self {
    case ";", "\t", "\n", "\r": true
    default: false
    }
  }
}
