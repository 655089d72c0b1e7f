import JSON

@testable import ConsultationModel

extension JSONValue {
  /// A value in a spelling of its own, which need not be JSON: `1e400`, `"\ud800"`.
  static func verbatim(_ spelling: String) -> JSONValue { .string(verbatimMark + spelling) }

  /// Whether it has a spelling of its own.
  var isVerbatim: Bool {
    guard case .string(let string) = self else { return false }
    return string.hasPrefix(Self.verbatimMark)
  }

  /// Whether it is a text, spelt as JSON has it.
  var isText: Bool {
    guard case .string = self else { return false }
    return !isVerbatim
  }

  /// The value on one line, as compact as it goes.
  var text: String {
    switch self {
    case .null: "null"
    case .boolean(let boolean): boolean ? "true" : "false"
    case .integer(let integer): String(integer)
    case .number(let number): String(number)
    case .oversized(let spelling): spelling
    case .string(let string) where isVerbatim:
      String(string.unicodeScalars.dropFirst())
    case .string(let string): Self.quoted(string)
    case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0.key)):\($0.value.text)" }.joined(separator: ","))}"
    }
  }

  // No text that is put to the test has it.
  private static let verbatimMark = "\u{F8FF}"

  private static func quoted(_ string: String) -> String {
    string.unicodeScalars.reduce(into: "\"") { text, scalar in
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    } + "\""
  }
}
