import PlainText

/// JSON as text, either spread over lines or all on one.
package struct JSONText {
  /// What was written so far.
  package private(set) var text = ""
  private let indented: Bool
  private var depth: Int

  /// A value that stands within so many lists and objects.
  package static func text(_ value: JSONValue, indented: Bool = true, depth: Int = 0) -> String {
    var writer = JSONText(indented: indented, depth: depth)
    writer.append(value)
    return writer.text
  }

  /// A writer whose values stand within so many lists and objects.
  package init(indented: Bool, depth: Int = 0) {
    self.indented = indented
    self.depth = depth
  }

  /// Writes a value.
  package mutating func append(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.spelling(of: value)
    case .oversized(let spelling): text += spelling
    case .string(let value): appendQuoted(value)
    case .array(let values):
      appendList(values, between: "[", "]") { $0.append($1) }
    case .object(let members):
      appendList(members, between: "{", "}") { writer, member in
        writer.appendQuoted(member.key)
        writer.text += writer.indented ? ": " : ":"
        writer.append(member.value)
      }
    }
  }

  private mutating func appendList<Element>(
    _ elements: [Element], between opening: String, _ closing: String,
    _ appendElement: (inout JSONText, Element) -> Void
  ) {
    text += opening
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      breakLine()
      appendElement(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    text += closing
  }

  private mutating func breakLine() {
    guard indented else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func appendQuoted(_ string: String) {
    text.unicodeScalars.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case " "..."~": text.unicodeScalars.append(scalar)
      default:
        // What would act on a terminal is spelt out: the string stays exact, and harmless.
        if scalar.hazard != nil {
          text += Self.escape(scalar)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text.unicodeScalars.append("\"")
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// A number exactly, in as few digits as tell it from its neighbours; whole ones without a point.
  /// What is no number at all is null.
  package static func spelling(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    if number.magnitude < 1e15, let whole = Int(exactly: number) { return String(whole) }
    return "\(number)"
  }
}
