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

  /// What the system refused, by its number for the reason.
  struct Refusal: Error {
    let number: Int32

    /// In the system's own words.
    var reason: String { String(cString: strerror(number)) }
  }

  /// Writes all of a text. Throws `Failure`: a silent one where nobody reads any more, which is no
  /// fault of anyone's.
  func write(_ text: String) throws {
    do throws(Refusal) {
      try put(text)
    } catch {
      guard error.number != EPIPE else { throw Failure(.done) }
      throw Failure(.unreadable, "The output cannot be written: \(error.reason).")
    }
  }

  /// Writes all of a text, for who has words of their own for a refusal.
  func put(_ text: String) throws(Refusal) {
    let bytes = text.utf8.span.bytes
    var written = 0
    while written < bytes.byteCount {
      let count = bytes.extracting(droppingFirst: written).withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        written += count
      } else {
        try recover(from: errno)
      }
    }
  }

  /// Waits where waiting helps.
  private func recover(from code: Int32) throws(Refusal) {
    switch code {
    case EINTR: return
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
    default: throw Refusal(number: code)
    }
  }
}
