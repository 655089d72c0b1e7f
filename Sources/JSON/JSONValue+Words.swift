import PlainText

extension JSONValue {
  /// The value as a message quotes it: one short line.
  package var words: String {
    switch self {
    case .null: "null"
    case .boolean(let boolean): boolean ? "true" : "false"
    case .integer(let integer): String(integer)
    case .number(let number): String(number)
    case .oversized(let spelling) where spelling.utf8.count > 20: spelling.prefix(20) + "…"
    case .oversized(let spelling): spelling
    case .string(let string): string.quoted()
    case .array(let elements) where elements.count <= 3 && elements.allSatisfy(\.isNumber):
      "[\(elements.map(\.words).joined(separator: ", "))]"
    case .array: "a list"
    case .object: "an object"
    }
  }

  private var isNumber: Bool {
    switch self {
    case .integer, .number, .oversized: true
    default: false
    }
  }

  /// The last value of an object's key, and which of the members it is; nil for other values.
  package func member(_ key: String) -> (value: JSONValue, position: Int)? {
    guard case .object(let members) = self,
      let position = members.lastIndex(where: { $0.key == key })
    else { return nil }
    return (members[position].value, position)
  }
}
