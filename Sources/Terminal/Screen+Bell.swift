import CNcurses
import Glibc

extension Screen {
  /// Wakes the screen's wait for a key, from any thread; a program has one, and never closes it.
  package struct Bell: Sendable {
    let descriptor = event_counter()

    package init() {}

    /// Ends the wait, now or the next one.
    package func ring() {
      var one: UInt64 = 1
      _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    /// Forgets that it rang.
    func silence() {
      var count: UInt64 = 0
      _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
    }
  }
}
