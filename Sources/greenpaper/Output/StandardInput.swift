import Files
import Glibc

/// The stream that data may come in by.
enum StandardInput {
  /// All bytes until the end. Throws `Failure` with the system's reason.
  static func bytes() throws -> [UInt8] {
    do {
      return try FileDescriptor(STDIN_FILENO).bytesToEnd()
    } catch {
      throw Failure(.unreadable, "standard input: cannot be read: \(error.reason)")
    }
  }
}
