import PlainText

/// Why a text is not JSON: the first offset at which it departs from RFC 8259.
package struct JSONSyntaxError: Error, Equatable {
  /// In bytes from the start of the text, a byte order mark included.
  package var offset: Int
  /// What stands there, in words that follow "found".
  package var found: String
  /// What may stand there, in words that follow "expected".
  package var expected: String
  /// What the writer may have overlooked.
  package var hint: String?
}

/// A position in a text as an editor shows it.
package struct TextPosition: Equatable, Sendable {
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in Unicode scalars.
  package var column: Int

  /// The position of a byte; the bytes before it are UTF-8, a byte order mark not counted.
  package init(ofByteAt offset: Int, in bytes: Span<UInt8>) {
    line = 1
    column = 1
    let start = bytes.countOfByteOrderMark
    for index in start..<max(start, min(offset, bytes.count)) {
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
