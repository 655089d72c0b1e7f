import Glibc

/// The stream that data may come in by.
enum StandardInput {
  /// All bytes until the end. Throws `Failure` with the system's reason.
  static func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        throw Failure(.unreadable, "standard input: cannot be read: \(reason)")
      }
    }
  }
}
