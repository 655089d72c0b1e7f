import Dispatch
import Foundation
import Glibc
import Synchronization

/// Takes what is drawn on a terminal while it is drawn, on a thread of its own, so that a program
/// in the same process never waits for its reader.
package final class TerminalListener: Sendable {
  private let heard = Mutex<[UInt8]>([])
  private let news = DispatchSemaphore(value: 0)

  /// Listens until the terminal is closed.
  package init(to terminal: PseudoTerminal) {
    let master = terminal.master
    Thread.detachNewThread { [weak self] in
      var buffer = [UInt8](repeating: 0, count: 65536)
      while true {
        var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&polled, 1, -1) == 1, case let count = read(master, &buffer, buffer.count),
          count > 0, let self
        else { return }
        heard.withLock { $0 += buffer.prefix(count) }
        news.signal()
      }
    }
  }

  /// All that was drawn up to a mark and since the mark before, without the mark; nil where it does
  /// not come within so many seconds.
  package func bytes(upTo mark: String, within seconds: Double = 20) -> [UInt8]? {
    let deadline = DispatchTime.now() + seconds
    let mark = Data(mark.utf8)
    while true {
      let piece = heard.withLock { heard -> [UInt8]? in
        guard let range = Data(heard).range(of: mark) else { return nil }
        defer { heard.removeFirst(range.upperBound) }
        return Array(heard[..<range.lowerBound])
      }
      if let piece { return piece }
      guard news.wait(timeout: deadline) == .success else { return nil }
    }
  }
}
