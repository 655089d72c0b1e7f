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
    try? error.write(lines.map { String($0).withHarmEscaped + "\n" }.joined())
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
    var text = text
    try text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let start = bytes.baseAddress?.advanced(by: written)
        let count = Glibc.write(descriptor, start, bytes.count - written)
        if count >= 0 {
          written += count
        } else {
          try recover(from: errno)
        }
      }
    }
  }

  /// Waits where waiting helps.
  private func recover(from code: Int32) throws {
    switch code {
    case EINTR: return
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
    case EPIPE: throw Failure(.done)
    default:
      throw Failure(
        .unreadable, "The output cannot be written: \(String(cString: strerror(code))).")
    }
  }
}
