import CNcurses
import Glibc

extension Screen {
  /// The bytes that we send to the terminal beside what ncurses draws.
  struct Sequences {
    /// Whether it understands xterm's modes, as all do that have a second screen.
    let hasModes = capability("smcup").starts(with: Array("\u{1B}[?".utf8))

    /// Whether text may be made to lead to pages of the web.
    let hasLinks: Bool

    init(terminalName: String) {
      hasLinks = hasModes && Hyperlink.isBorne(by: terminalName)
    }

    /// Enough to draw with: the cursor can be moved.
    var canDraw: Bool { !capability("cup").isEmpty }

    /// Around a frame, so that it appears in one piece: mode 2026.
    var frameStart: [UInt8] { mode("2026", true) }
    var frameEnd: [UInt8] { mode("2026", false) }

    /// Moves the cursor.
    func move(row: Int, column: Int) -> [UInt8] {
      withoutDelays(ncurses_move_to(Int32(row), Int32(column)))
    }

    /// Gives what follows a look, and tells ncurses so.
    func look(_ look: Palette.Look) -> [UInt8] {
      withoutDelays(ncurses_look(look.attributes, look.pair))
    }

    /// Modes 1000 and 1006 of xterm: clicks and the wheel, reported in decimal numbers.
    func mouse(_ isOn: Bool) -> [UInt8] { mode("1000", isOn) + mode("1006", isOn) }

    /// Mode 2004: a paste comes between two marks.
    func paste(_ isOn: Bool) -> [UInt8] { mode("2004", isOn) }

    /// From the shell's screen to ours.
    var enter: [UInt8] { capability("smcup") + capability("smkx") }

    /// Back, from whatever state; `lastRow` is where terminals with only one screen continue.
    func leave(lastRow: Int, hasTitle: Bool, hasColours: Bool) -> [UInt8] {
      var bytes = frameEnd + mouse(false) + paste(false)
      if hasTitle { bytes += popTitle }
      let plain = hasColours ? ["sgr0", "op"] : ["sgr0"]
      for name in plain + ["rmkx", "cnorm"] { bytes += capability(name) }
      let mainScreen = capability("rmcup")
      if !mainScreen.isEmpty { return bytes + mainScreen }
      return bytes + move(row: lastRow, column: 0) + capability("el")
    }

    /// Keeps the title that the window has, then sets another.
    var pushTitle: [UInt8] { hasModes ? Array("\u{1B}[22;2t".utf8) : [] }
    private var popTitle: [UInt8] { hasModes ? Array("\u{1B}[23;2t".utf8) : [] }

    /// An operating system command: 2 sets the title, 52 the clipboard.
    func command(_ number: Int, _ text: String) -> [UInt8] {
      hasModes ? Array("\u{1B}]\(number);\(text)\u{7}".utf8) : []
    }

    private func mode(_ number: String, _ isOn: Bool) -> [UInt8] {
      hasModes ? Array("\u{1B}[?\(number)\(isOn ? "h" : "l")".utf8) : []
    }
  }
}

private func capability(_ name: String) -> [UInt8] { withoutDelays(ncurses_capability(name)) }

/// A terminfo string without its `$<5/>`, which ask for pauses that no terminal needs today.
private func withoutDelays(_ value: UnsafePointer<CChar>?) -> [UInt8] {
  guard let value else { return [] }
  var bytes: [UInt8] = []
  var isDelay = false
  for index in 0..<strlen(value) {
    let byte = UInt8(bitPattern: value[index])
    if byte == UInt8(ascii: "$") && value[index + 1] == CChar(UInt8(ascii: "<")) { isDelay = true }
    if !isDelay { bytes.append(byte) }
    if byte == UInt8(ascii: ">") { isDelay = false }
  }
  return bytes
}
