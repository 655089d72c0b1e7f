import ConsultationModel
import JSON
import PlainText

/// Lines by RFC 4180.
///
/// Text that a spreadsheet would run as a formula is written after an apostrophe, since anyone may
/// have sent a response; JSON keeps it as it is. See `FormulaGuard`.
extension Table {
  var csvHeader: String { Self.line(heads.map(JSONValue.string)) }

  func csvLine(_ row: [JSONValue]) -> String { Self.line(cells(of: row)) }

  private static func line(_ cells: [JSONValue]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ value: JSONValue) -> String {
    quoted(guarded(value).lines.map(\.withUnsafeScalarsMarked).joined(separator: "\n"))
  }

  private static func guarded(_ value: JSONValue) -> String {
    switch value {
    case .integer, .number: value.cell
    default: FormulaGuard.guarded(value.cell)
    }
  }

  /// A cell in quotation marks where it holds what parts cells: in some spreadsheets semicolons and
  /// tabs do.
  private static func quoted(_ cell: String) -> String {
    let special: Set<UInt8> = [
      UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D,
    ]
    guard cell.utf8.contains(where: special.contains) else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
