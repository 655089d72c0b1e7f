import ConsultationModel
import PlainText

extension Report {
  /// The main list by RFC 4180, with a header; lists within a cell are joined by semicolons.
  ///
  /// Text that a spreadsheet would run as a formula is written after an apostrophe, since anyone may
  /// have sent a response; JSON keeps it as it is.
  package var csv: String {
    let rows = [main.heads.map(JSONValue.string)] + main.rows.map(main.cells)
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ value: JSONValue) -> String {
    quoted(guarded(value).lines.map(\.withHarmMarked).joined(separator: "\n"))
  }

  private static func guarded(_ value: JSONValue) -> String {
    let cell = value.cell
    switch value {
    case .integer, .number: return cell
    default:
      guard let first = cell.unicodeScalars.first else { return cell }
      return "=+-@\t\r".unicodeScalars.contains(first) ? "'" + cell : cell
    }
  }

  private static func quoted(_ cell: String) -> String {
    let special: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0x0D]
    guard cell.utf8.contains(where: special.contains) else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
