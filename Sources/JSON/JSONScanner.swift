import PlainText

/// Reads JSON as RFC 8259 has it: strictly, in one pass, keeping repeated keys and their order.
///
/// FoundationEssentials' decoder does neither, and is too slow for a million lines.
package struct JSONScanner {
  // A Span here would have every method state how long its result may live; the buffer is no
  // less safe, for it never leaves `value(of:)`.
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  private var depth = 0

  /// How many lists and objects may stand within each other, so that no text exhausts the stack.
  package static let depthLimit = 100

  /// Room for so many members is made at once, since growing step by step takes longer.
  private static let usualMembers = 8

  /// The value that a text in UTF-8 spells; a byte order mark before it is passed over.
  package static func value(of text: Span<UInt8>) throws(JSONSyntaxError) -> JSONValue {
    let start = text.countOfByteOrderMark
    return try text.withUnsafeBufferPointer { (bytes) throws(JSONSyntaxError) in
      var scanner = JSONScanner(bytes: bytes, position: start)
      do throws(JSONSyntaxError) {
        return try scanner.document()
      } catch {
        // Text in another encoding is no JSON either, but that would not help its author.
        try refuseOtherEncodings(text)
        throw error
      }
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
    self.bytes = bytes
    self.position = position
  }

  private mutating func document() throws(JSONSyntaxError) -> JSONValue {
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw unexpected(expected: "nothing more") }
    return value
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    guard let byte = current else { throw unexpected(expected: "a value") }
    switch byte {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected(expected: "a value")
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    try open()
    var members: [JSONValue.Member] = []
    members.reserveCapacity(Self.usualMembers)
    if closes(with: UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else {
        throw unexpected(expected: "a key in double quotation marks", afterComma: !members.isEmpty)
      }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected(expected: "\":\"") }
      members.append(JSONValue.Member(key, try value()))
    } while separated()
    guard closes(with: UInt8(ascii: "}")) else { throw unexpected(expected: "\",\" or \"}\"") }
    return .object(members)
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    try open()
    var elements: [JSONValue] = []
    if closes(with: UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      skipSpace()
      guard current != UInt8(ascii: "]") else {
        throw unexpected(expected: "a value", afterComma: true)
      }
      elements.append(try value())
    } while separated()
    guard closes(with: UInt8(ascii: "]")) else { throw unexpected(expected: "\",\" or \"]\"") }
    return .array(elements)
  }

  private mutating func open() throws(JSONSyntaxError) {
    guard depth < Self.depthLimit else {
      throw unexpected(expected: "lists and objects at most \(Self.depthLimit) deep")
    }
    depth += 1
    position += 1
  }

  private mutating func closes(with bracket: UInt8) -> Bool {
    skipSpace()
    guard take(bracket) else { return false }
    depth -= 1
    return true
  }

  private mutating func separated() -> Bool {
    skipSpace()
    return take(UInt8(ascii: ","))
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let end = position + letters.count
    guard bytes[position...].starts(with: letters), !(end < bytes.count && isLetter(at: end)) else {
      throw unexpected(expected: "a value")
    }
    position = end
    return value
  }
}
