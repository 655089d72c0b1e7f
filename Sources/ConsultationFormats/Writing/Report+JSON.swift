import ConsultationModel
import JSON

/// The parts of a report as one JSON object that is spread over lines.
extension Report {
  /// From the first bracket to that of the main list.
  var jsonBeforeRows: String {
    let lines = before.map { Self.line($0) + "," } + ["\n  \(JSONText.text(.string(main.name))): ["]
    return "{" + lines.joined()
  }

  /// From the last bracket of the main list to the end.
  func jsonAfterRows(isEmpty: Bool) -> String {
    (isEmpty ? "]" : "\n  ]") + after.map { "," + Self.line($0) }.joined() + "\n}\n"
  }

  private static func line(_ member: Member) -> String {
    let (key, value) =
      switch member {
      case .value(let key, let value): (key, value)
      case .table(let table): (table.name, JSONValue.array(table.rows.map(table.object)))
      }
    return "\n  \(JSONText.text(.string(key))): \(JSONText.text(value, depth: 1))"
  }
}

extension Table {
  /// A row of the main list where the report is one JSON object.
  func indentedObject(_ row: [JSONValue]) -> String {
    "\n    " + JSONText.text(object(row), depth: 2)
  }

  /// A row as a JSON object on a line of its own.
  func objectLine(_ row: [JSONValue]) -> String {
    JSONText.text(object(row), indented: false) + "\n"
  }

  fileprivate func object(_ row: [JSONValue]) -> JSONValue {
    .object(zip(columns, row).map { JSONValue.Member($0.name, $1) })
  }
}
