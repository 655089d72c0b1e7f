/// Values that a record may lack.
extension JSONValue {
  /// A string, or null for none.
  package static func text(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A number, or null for none.
  package static func amount(_ number: Double?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }

  /// A whole number, or null for none.
  package static func count(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }
}
