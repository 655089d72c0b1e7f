import PlainText

/// The scanner's steps over single bytes, and what it says where it cannot go on.
extension JSONScanner {
  /// The byte ahead; nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace() {
    while let byte = current, byte <= 0x20,
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    {
      position += 1
    }
  }

  /// Whether the byte ahead was this one, which is then behind.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  func isLetter(at index: Int) -> Bool {
    bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "_")
  }

  /// The error of something else standing at the scanner's position than what is expected.
  func unexpected(expected: String, afterComma: Bool = false) -> JSONSyntaxError {
    var error = JSONSyntaxError(offset: position, found: found, expected: expected)
    if position >= bytes.count {
      error.hint = "the text is cut short"
    } else if afterComma, current == UInt8(ascii: "}") || current == UInt8(ascii: "]") {
      error.hint = "no comma may stand after the last of a list"
    }
    return error
  }

  private var found: String {
    guard position < bytes.count else { return "the end of the text" }
    var end = position
    while end < bytes.count, end - position < 20, isLetter(at: end) { end += 1 }
    if end > position { return decoded(position..<end).quoted() }
    end += 1
    while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
    return decoded(position..<end).quoted()
  }

  /// The text of some bytes.
  func decoded(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  static func refuseOtherEncodings(_ text: Span<UInt8>) throws(JSONSyntaxError) {
    do {
      _ = try UTF8Span(validating: text)
    } catch {
      let hexadecimal = error.byteOffsets.map { offset in
        let digits = String(text[offset], radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }
      let offset = error.byteOffsets.lowerBound
      throw JSONSyntaxError(
        offset: offset,
        found: "bytes that are not UTF-8 (\(hexadecimal.joined(separator: " ")) at byte \(offset))",
        expected: "UTF-8",
        hint: looksLikeUTF16(text) ? "the file seems to be UTF-16" : nil)
    }
  }

  private static func looksLikeUTF16(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 2 else { return false }
    return (text[0], text[1]) == (0xFF, 0xFE) || (text[0], text[1]) == (0xFE, 0xFF)
  }
}
