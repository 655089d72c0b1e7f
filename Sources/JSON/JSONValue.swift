/// A JSON value, with an object's members in the order of the text.
package enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number that is not a whole one, or too large to be kept as one.
  case number(Double)
  /// A number beyond 1.8e308, as it is spelt.
  case oversized(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object and its value.
  package struct Member: Equatable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}
