import ConsultationModel
import JSON

/// A table as rows of plain text, for the formats that know nothing else.
extension Table {
  /// The heads of the cells.
  package var heads: [String] { columns.flatMap(\.heads) }

  /// The values of a row under the heads.
  package func cells(of row: [JSONValue]) -> [JSONValue] {
    zip(columns, row).flatMap { column, value in
      column.keys.isEmpty ? [value] : column.keys.map { value[$0] }
    }
  }
}

extension JSONValue {
  /// The value of a key; null where this is no object or has no such key.
  fileprivate subscript(key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  /// The value in one cell: nothing for null, lists joined by semicolons, objects as
  /// `key: value` without the keys that say nothing.
  var cell: String {
    switch self {
    case .null: ""
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): JSONText.spelling(of: value)
    case .oversized(let spelling): spelling
    case .string(let value): value
    case .array(let values): values.map(\.cell).joined(separator: "; ")
    case .object(let members):
      members.filter { $0.value != .null }.map { "\($0.key): \($0.value.cell)" }
        .joined(separator: ", ")
    }
  }
}
