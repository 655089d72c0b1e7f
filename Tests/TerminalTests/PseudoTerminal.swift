import Glibc

/// Both ends of a terminal that nobody looks at.
final class PseudoTerminal {
  /// What the person holds: writes keys, reads what is drawn.
  let master: Int32
  /// Where the program's end can be opened.
  let path: String
  private let slave: Int32

  init?(columns: UInt16 = 80, rows: UInt16 = 24) {
    var ends: (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&ends.0, &ends.1, &name, nil, &size) == 0 else { return nil }
    (master, slave) = ends
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(master)
    close(slave)
  }

  /// The program's end, without making it the process's own terminal.
  func open() -> Int32 { Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC) }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Everything drawn since the last look, with ␛ for escape.
  func drawn() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(master, &buffer, buffer.count), count > 0 {
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "␛")
  }

  /// Whether typed lines are edited and echoed, as a shell's are.
  var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { return false }
    let cooked = tcflag_t(ICANON | ECHO)
    return modes.c_lflag & cooked == cooked && modes.c_iflag & tcflag_t(ICRNL) != 0
  }
}
