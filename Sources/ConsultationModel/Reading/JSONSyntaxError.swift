/// Why a text is not JSON: the first place where it departs from RFC 8259.
package struct JSONSyntaxError: Error, Equatable {
  /// In bytes from the start of the text, a byte order mark included.
  package var offset: Int
  package var found: String
  package var expected: String
  package var hint: String?
}

/// A place in a text as an editor shows it, both counted from 1.
package struct TextPosition: Equatable, Sendable {
  package var line: Int
  /// In Unicode scalars.
  package var column: Int

  /// The position of a byte; the bytes before it are UTF-8.
  package init(ofByteAt offset: Int, in bytes: Span<UInt8>) {
    line = 1
    column = 1
    for index in 0..<min(offset, bytes.count) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !UTF8.isContinuation(byte) {
        column += 1
      }
    }
  }
}
