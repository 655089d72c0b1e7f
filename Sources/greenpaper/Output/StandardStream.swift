import Files
import Glibc
import PlainText

/// One of the two streams that the program writes to.
struct StandardStream {
  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes lines to standard error, with what would harm a terminal spelt out, since they may
  /// quote a file; where the stream is closed, there is nobody to be told.
  static func tell(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try? error.write(lines.map { String($0).withUnsafeScalarsEscaped + "\n" }.joined())
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// How many columns the terminal has; nil where the stream is none.
  var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of a text. Throws `Failure`: a silent one where nobody reads any more, which is no
  /// fault of anyone's.
  func write(_ text: String) throws {
    do throws(SystemError) {
      try FileDescriptor(descriptor).write(text)
    } catch {
      guard error.number != EPIPE else { throw Failure(.done) }
      throw Failure(.unreadable, "The output cannot be written: \(error.reason).")
    }
  }
}
