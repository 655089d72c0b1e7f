import CNcurses
import Glibc

extension Screen {
  /// What ncurses holds for us.
  struct Ncurses {
    let screen: OpaquePointer
    /// Where frames are drawn: not `stdscr`, which reading a key would refresh.
    let window: UnsafeMutablePointer<WINDOW>
    /// Where keys are read: a pad, for it is never refreshed at all.
    let keyPad: UnsafeMutablePointer<WINDOW>

    /// Nil if no terminfo entry can be found, not even for what every terminal of today is like.
    init?(stream: UnsafeMutablePointer<FILE>, terminalName: String) {
      var screen: OpaquePointer?
      for name in Self.namesToTry(terminalName) where screen == nil {
        screen = newterm(name, stream, stream)
      }
      guard let screen, let window = newwin(0, 0, 0, 0), let keyPad = newpad(1, 1) else {
        return nil
      }
      self.screen = screen
      self.window = window
      self.keyPad = keyPad
    }

    /// Has frames sent in one piece: until ncurses has left its screen once and come back, it sends
    /// whatever comes before each move of the cursor by itself.
    ///
    /// There may be no colours yet, since coming back would reset those of the terminal.
    func sendWholeFrames() {
      endwin()
      doupdate()
    }

    /// Sets how keys come and frames go.
    func configure(terminal: Int32) {
      cbreak()
      noecho()
      nonl()
      freeControlS(terminal)
      intrflush(keyPad, false)
      nodelay(keyPad, true)
      keypad(keyPad, true)
      set_escdelay(25)
      define_key("\u{1B}[<", KeyCode.mouse)
      define_key("\u{1B}[M", KeyCode.oldMouse)
      define_key("\u{1B}[200~", KeyCode.pasteStart)
      define_key("\u{1B}[201~", KeyCode.pasteEnd)
      // A frame is never broken off because a key was pressed.
      typeahead(-1)
      // Shifting what is right of a changed cell goes wrong with wide characters.
      idcok(window, false)
    }

    func close() {
      delwin(keyPad)
      delwin(window)
      delscreen(screen)
    }

    /// Keeps ^S from stopping the terminal until ^Q, which looks like a program that hangs.
    private func freeControlS(_ terminal: Int32) {
      var modes = termios()
      guard tcgetattr(terminal, &modes) == 0 else { return }
      modes.c_iflag &= ~tcflag_t(IXON)
      tcsetattr(terminal, TCSANOW, &modes)
      def_prog_mode()
    }

    /// The name, then what it descends from, then what every emulator of today understands.
    private static func namesToTry(_ name: String) -> [String] {
      guard !name.isEmpty else { return ["vt100", "ansi"] }
      var names = [name]
      while let hyphen = names[names.count - 1].lastIndex(of: "-") {
        names.append(String(names[names.count - 1][..<hyphen]))
      }
      return names + ["xterm-256color", "xterm", "vt100", "ansi"]
    }
  }

  /// Numbers, beyond those of terminfo, for the beginnings of what we parse ourselves.
  enum KeyCode {
    static let mouse: Int32 = 3001
    static let oldMouse: Int32 = 3002
    static let pasteStart: Int32 = 3003
    static let pasteEnd: Int32 = 3004
  }
}
