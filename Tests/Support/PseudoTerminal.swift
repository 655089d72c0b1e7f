import Glibc

/// Both ends of a terminal that nobody looks at.
package final class PseudoTerminal {
  /// What the person holds: writes keys, reads what is drawn.
  package let master: Int32
  /// Where the program's end can be opened.
  package let path: String
  private let slave: Int32
  private var isClosed = false

  /// Nil where the system has no more terminals to give.
  package init?(columns: UInt16 = 80, rows: UInt16 = 24) {
    var ends: (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&ends.0, &ends.1, &name, nil, &size) == 0 else { return nil }
    (master, slave) = ends
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    // Other tests start programs at the same time, which must not hold this terminal open.
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit { hangUp() }

  /// Takes the terminal away, as closing its window does.
  package func hangUp() {
    guard !isClosed else { return }
    isClosed = true
    close(slave)
    close(master)
  }

  /// The program's end, without making it the process's own terminal.
  package func open() -> Int32 { Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC) }

  package func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  package func type(_ text: String) { _ = type(Array(text.utf8)) }

  /// Types as much as the terminal takes before its program has read it, and says how much that is.
  package func type(_ bytes: [UInt8]) -> Int { max(0, write(master, bytes, bytes.count)) }

  /// Every byte drawn since the last look.
  package func drawnBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(master, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// Everything drawn since the last look, with ␛ for escape.
  package func drawn() -> String {
    String(decoding: drawnBytes(), as: UTF8.self).replacing("\u{1B}", with: "␛")
  }

  /// The terminal's modes, as `stty -a` would tell them; nil once it is closed.
  package var modes: Modes? {
    var modes = termios()
    guard !isClosed, tcgetattr(slave, &modes) == 0 else { return nil }
    return Modes(
      input: modes.c_iflag, output: modes.c_oflag, control: modes.c_cflag, local: modes.c_lflag)
  }

  /// Whether typed lines are edited and echoed, as a shell's are.
  package var isCooked: Bool {
    guard let modes else { return false }
    let cooked = tcflag_t(ICANON | ECHO)
    return modes.local & cooked == cooked && modes.input & tcflag_t(ICRNL) != 0
  }

  /// The four words of flags in which a terminal keeps its modes.
  package struct Modes: Equatable {
    let input, output, control, local: tcflag_t
  }
}
