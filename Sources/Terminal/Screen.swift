import CNcurses
import FoundationEssentials
import Glibc

/// The terminal, drawn on frame by frame and asked for keys; there is only one, of one thread.
///
/// It speaks to `/dev/tty`, so that data may come on standard input. Whatever ends the program,
/// the terminal is left as it was found.
package final class Screen {
  package internal(set) var size = Size(columns: 0, rows: 0)

  let terminal: Int32
  let bell: Bell
  let ncurses: Ncurses
  let sequences: Sequences
  var palette: Palette
  var decoder = KeyDecoder()
  /// What the terminal shows; nil if that must be painted anew.
  var presented: Canvas?
  /// How often in a row there should have been input, and was none.
  var fruitlessReads = 0

  private let stream: UnsafeMutablePointer<FILE>
  private let typesetter: Typesetter
  private var mouse: Bool
  private var title: String?
  private var isOpen = true

  /// Takes over the terminal that the program was started from; in the background it stops before.
  /// What is written to standard error meanwhile is shown when the screen is closed.
  ///
  /// - Throws: `Failure`, before anything was changed.
  package convenience init(_ options: Options = Options(), bell: Bell = Bell()) throws {
    var terminal = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    if terminal == -1 && isatty(STDOUT_FILENO) == 1 {
      terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
    }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    try self.init(options, bell: bell, terminal: terminal, name: name)
    errors_keep()
  }

  /// Takes over an open terminal of a terminfo name; it is closed with the screen.
  init(_ options: Options, bell: Bell, terminal: Int32, name: String) throws {
    guard let stream = fdopen(terminal, "r+") else { throw Failure.noTerminal }
    guard guard_await_foreground(terminal) else {
      fclose(stream)
      throw Failure.noTerminal
    }
    guard_begin(terminal, bell.descriptor)
    Self.passOverHugeSize(of: terminal)
    guard let ncurses = Ncurses(stream: stream, terminalName: name) else {
      guard_end()
      fclose(stream)
      throw Failure.cannotDraw(name)
    }
    let sequences = Sequences(terminalName: name)
    if sequences.canDraw {
      // From the first byte on a stalled terminal may keep us, and signals have to come through.
      let restoration = sequences.leave(
        lastRow: Int(getmaxy(ncurses.window)) - 1, hasTitle: false, hasColours: false)
      guard_restore_with(restoration, restoration.count)
      guard_enter()
      ncurses.sendWholeFrames()
    }
    let hasColours = options.colour.isWanted && has_colors() && start_color() != ERR
    if hasColours { use_default_colors() }
    self.terminal = terminal
    self.stream = stream
    self.bell = bell
    self.ncurses = ncurses
    self.sequences = sequences
    palette = Palette(hasColours: hasColours, substitutes: options.accents)
    typesetter = Typesetter(options.repertoire)
    mouse = options.mouse
    guard sequences.canDraw else {
      close()
      throw Failure.cannotDraw(name)
    }
    takeSize()
    ncurses.configure(terminal: terminal)
    send(modes)
  }

  /// In cells; no bar or tab shows more, and terminals differ in how much they bear.
  private static let longestTitle = 120

  deinit { close() }

  /// Gives the terminal back as it was; a second time it does nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    guard_end()
    ncurses.close()
    fclose(stream)
  }

  /// Stops the program as ^Z does; when it is continued, the next frame paints everything.
  package func suspend() {
    guard isOpen else { return }
    guard_leave()
    guard_stop()
    comeBack()
  }

  /// Has clicks and the wheel come as keys, or leaves the mouse to the terminal's own selection.
  package func setMouse(_ isOn: Bool) {
    mouse = isOn
    send(sequences.mouse(isOn))
  }

  /// Names the terminal's window; its own name returns when the screen closes.
  package func setTitle(_ title: String) {
    let shown = typesetter.truncated(StyledText(title), to: Self.longestTitle).plain
    let push = self.title == nil ? sequences.pushTitle : []
    self.title = shown
    prepareToLeave()
    send(push + sequences.command(2, shown))
  }

  /// Hands text to the clipboard of the person's own machine (OSC 52), if the terminal allows it.
  ///
  /// It comes on one line: pasted into a shell, a line end would be Enter.
  package func copyToClipboard(_ text: String) {
    let encoded = Data(typesetter.visible(text).utf8).base64EncodedString()
    send(sequences.command(52, "c;" + encoded))
  }

  /// Takes the terminal again after it was somebody else's.
  func comeBack() {
    // In the background this waits for the shell to put us into the foreground.
    reset_prog_mode()
    guard_enter()
    send(sequences.enter + modes)
    if let title { send(sequences.pushTitle + sequences.command(2, title)) }
    // Leaving showed the cursor.
    curs_set(1)
    takeSize()
    presented = nil
  }

  /// Writes past ncurses, which has nothing unsent between frames.
  func send(_ bytes: [UInt8]) {
    guard isOpen else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  private var modes: [UInt8] { sequences.paste(true) + (mouse ? sequences.mouse(true) : []) }

  func prepareToLeave() {
    let bytes = sequences.leave(
      lastRow: size.rows - 1, hasTitle: title != nil, hasColours: palette.hasColours)
    guard_restore_with(bytes, bytes.count)
  }
}
