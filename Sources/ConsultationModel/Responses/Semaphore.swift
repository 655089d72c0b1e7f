import Glibc

/// A count that threads raise and wait for: bytes in a pipe.
///
/// A class, since a pipe is one thing, and is closed once.
package final class Semaphore: Sendable {
  private let reading: Int32
  private let writing: Int32

  /// Where the system has no pipe to give, nobody waits.
  package init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Raises the count.
  package func signal() {
    var byte: UInt8 = 0
    while write(writing, &byte, 1) < 0, errno == EINTR {}
  }

  /// Waits until there is something to take, and takes it.
  package func wait() {
    var byte: UInt8 = 0
    while read(reading, &byte, 1) < 0, errno == EINTR {}
  }
}
