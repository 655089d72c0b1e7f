import PlainText

extension JSONScanner {
  /// The string whose opening quotation mark is ahead.
  mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var start = position
    skipPlain()
    if current == UInt8(ascii: "\"") {
      let text = try text(start..<position)
      position += 1
      return text
    }
    var text = ""
    while true {
      text += try self.text(start..<position)
      switch current {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escape())
      case nil:
        throw unexpected(expected: "a closing quotation mark")
      case let control?:
        throw raw(control)
      }
      start = position
      skipPlain()
    }
  }

  private func text(_ range: Range<Int>) throws(JSONSyntaxError) -> String {
    guard let text = try? UTF8Span(validating: bytes.span.extracting(range)) else {
      throw unexpected(expected: "UTF-8")
    }
    return String(copying: text)
  }

  /// Goes to the next quotation mark, backslash or control character, eight bytes at a stride.
  private mutating func skipPlain() {
    // Eight bytes in one load, at any address; the loop's condition keeps it within the buffer.
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let special = word.firstSpecialInJSON
      guard special == 0 else {
        position += special.trailingZeroBitCount / 8
        return
      }
      position += 8
    }
    while let byte = current, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      position += 1
    }
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let letter = current else { throw unexpected(expected: "the rest of an escape") }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(escapedAt: start)
    default:
      position = start + 1
      throw unexpected(expected: "one of \" \\ / b f n r t u after a backslash")
    }
  }

  private mutating func scalar(escapedAt start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let unit = try hexadecimalUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")) {
      guard take(UInt8(ascii: "u")) else { throw lone(from: start) }
      let trail = try hexadecimalUnit()
      guard UTF16.isTrailSurrogate(trail) else { throw lone(from: start) }
      return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }
    throw lone(from: start)
  }

  private mutating func hexadecimalUnit() throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw unexpected(expected: "four hexadecimal digits after \\u")
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  private func lone(from start: Int) -> JSONSyntaxError {
    JSONSyntaxError(
      offset: start, found: decoded(start..<start + 6), expected: "both halves of a surrogate pair")
  }

  private func raw(_ control: UInt8) -> JSONSyntaxError {
    let character = String(Unicode.Scalar(control))
    if control == UInt8(ascii: "\n") || control == UInt8(ascii: "\r") {
      return unexpected(expected: "a closing quotation mark before the end of the line")
    }
    return JSONSyntaxError(
      offset: position, found: "the control character \(character.quoted())",
      expected: "it written as an escape")
  }
}
