import Glibc
import TestSupport
import Testing

@testable import Terminal

/// ncurses has one screen at a time, so these run one after the other.
@Suite(.serialized) final class ScreenTests {
  /// Kept by the suite, so that it stays open as long as a test runs.
  let terminal: PseudoTerminal

  init() throws {
    terminal = try #require(PseudoTerminal())
  }

  @Test("A canvas is what ncurses shows, on a terminal that is none")
  func readBack() throws {
    setenv("LINES", "5", 1)
    setenv("COLUMNS", "20", 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    let screen = try Screen(
      Screen.Options(), bell: Screen.Bell(), terminal: Glibc.open("/dev/null", O_RDWR),
      name: "xterm-256color")
    #expect(screen.size == Size(columns: 20, rows: 5))
    var canvas = Canvas(size: screen.size, typesetter: Typesetter(.unicode))
    canvas.write("日本 🇬🇧 e\u{301} क्षि│", Style(.brightRed, on: .blue), row: 1, column: 0)
    canvas.write("corner", row: 4, column: 14)
    screen.present(canvas)
    #expect(screen.shownRow(1) == "日本 🇬🇧 e\u{301} क्षि│" + String(repeating: " ", count: 6))
    #expect(screen.shownRow(4) == String(repeating: " ", count: 14) + "corner")
    #expect(screen.nextKey() == .hangUp)
  }

  @Test(
    "Keys come as they were typed",
    arguments: [
      ("q", .character("q")), ("\u{1B}", .escape), ("\u{1B}OA", .up), ("\u{1B}[B", .down),
      ("é", .character("é")), ("\u{1B}[<0;240;7M", .mouse(Key.Mouse(.click, row: 6, column: 239))),
      ("\u{1B}[200~two\rlines\u{1B}[201~", .paste("two\nlines")), ("\u{1B}[1;5Dx", .character("x")),
      ("\u{1B}[M !!", .mouse(Key.Mouse(.click, row: 0, column: 0))), ("\u{1B}xz", .character("z")),
    ] as [(String, Key)])
  func keys(typed: String, key: Key) throws {
    let screen = try open("xterm-256color")
    terminal.type(typed)
    #expect(screen.nextKey(timeoutMilliseconds: 5000) == key)
    #expect(screen.nextKey(timeoutMilliseconds: 0) == nil)
  }

  @Test("What has not changed is not sent again")
  func silence() throws {
    let screen = try open("xterm-256color")
    var canvas = Canvas(size: screen.size, typesetter: Typesetter(.unicode))
    canvas.write("Themes", .bold, row: 0, column: 0)
    screen.present(canvas)
    #expect(terminal.drawn().contains("Themes"))
    screen.present(canvas)
    #expect(terminal.drawn() == "")
    canvas.write("Quotes", row: 2, column: 0)
    screen.present(canvas)
    let drawn = terminal.drawn()
    #expect(drawn.hasPrefix("␛[?2026h") && drawn.hasSuffix("␛[?2026l"))
    #expect(drawn.contains("Quotes") && !drawn.contains("Themes"))
  }

  @Test(
    "A new size is a key, and the next frame fills it", arguments: [(100, 30), (1, 1), (300, 100)])
  func resize(columns: UInt16, rows: UInt16) throws {
    let screen = try open("xterm-256color")
    terminal.resize(columns: columns, rows: rows)
    kill(getpid(), SIGWINCH)
    #expect(screen.nextKey(timeoutMilliseconds: 5000) == .resize)
    #expect(screen.size == Size(columns: Int(columns), rows: Int(rows)))
    var canvas = Canvas(size: screen.size, typesetter: Typesetter(.unicode))
    for row in 0..<Int(rows) { canvas.write("x\(row)", row: row, column: Int(columns) - 3) }
    screen.present(canvas)
    for row in 0..<Int(rows) {
      #expect(screen.shownRow(row) == canvas.row(row).map(\.text).joined())
    }
  }

  @Test("A bell rung by a worker ends the wait for a key")
  func bell() throws {
    let bell = Screen.Bell()
    let screen = try open("xterm-256color", bell: bell)
    bell.ring()
    #expect(screen.nextKey(timeoutMilliseconds: 60_000) == nil)
    #expect(screen.nextKey(timeoutMilliseconds: 0) == nil)
  }

  @Test(
    "A closed screen has given everything back",
    arguments: [
      "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "no-such-terminal", "",
    ])
  func close(name: String) throws {
    let screen = try open(name)
    #expect(!terminal.isCooked)
    screen.present(Canvas(size: screen.size, typesetter: Typesetter(.ascii)))
    let before = terminal.drawn()
    screen.close()
    #expect(terminal.isCooked)
    let after = terminal.drawn()
    let modes = ["1049", "2004", "1000", "1006", "2026"].filter { before.contains("␛[?\($0)h") }
    // Terminals without another screen are not asked for any mode.
    let hasModes = !["linux", "vt100", ""].contains(name)
    #expect((modes.contains("1049") && modes.contains("2004")) == hasModes)
    for mode in modes {
      #expect(after.contains("␛[?\(mode)l"))
    }
    screen.close()
    #expect(terminal.drawn() == "")
  }

  @Test("A terminal that cannot move its cursor is left alone")
  func dumb() throws {
    #expect(throws: Screen.Failure.cannotDraw("dumb")) {
      try Screen(Screen.Options(), bell: Screen.Bell(), terminal: terminal.open(), name: "dumb")
    }
    #expect(terminal.isCooked && terminal.drawn() == "")
  }

  @Test(
    "Where bright colours are missing, a trait tells them from the plain ones",
    arguments: [
      (Style(.brightRed), "linux", "␛[0;10;1m␛[31mx"), (Style(.red), "linux", "␛[31mx"),
      (Style(.brightBlack), "linux", "␛[0;10;2mx"), (Style(.brightRed), "xterm-256color", "␛[91mx"),
      (Style(.brightRed, .underline), "vt100", "␛[0;4mx"),
    ])
  func fewColours(style: Style, name: String, drawn: String) throws {
    let screen = try open(name)
    var canvas = Canvas(size: screen.size, typesetter: Typesetter(.unicode))
    canvas.write("x", style, row: 0, column: 0)
    screen.present(canvas)
    // Some terminals are told their character set with every style.
    let seen = terminal.drawn().filter { $0 != "\u{F}" }
    #expect(seen.contains(drawn))
  }

  @Test("Without colours the traits stay")
  func noColours() throws {
    let screen = try open("xterm-256color", Screen.Options(colour: .never))
    var canvas = Canvas(size: screen.size, typesetter: Typesetter(.unicode))
    canvas.write("amount", Style(.red, on: .white, .bold), row: 0, column: 0)
    screen.present(canvas)
    let drawn = terminal.drawn()
    #expect(drawn.contains("␛[0;1mamount") && !drawn.contains("␛[31m"))
  }

  @Test("Title and clipboard take nothing that acts on the terminal")
  func commands() throws {
    let screen = try open("xterm-256color")
    _ = terminal.drawn()
    screen.setTitle("a\u{1B}]\u{7}b")
    #expect(terminal.drawn() == "␛[22;2t␛]2;a␛]␇b\u{7}")
    screen.copyToClipboard("£9m\nfor care\u{1B}")
    #expect(terminal.drawn() == "␛]52;c;wqM5bSBmb3IgY2FyZeKQmw==\u{7}")
    screen.setTitle(String(repeating: "title ", count: 1000))
    #expect(terminal.drawn().count < 140)
  }

  @Test(
    "Whatever a consultation is called, its title is one command without controls",
    arguments: [
      "\u{9C}\u{9D}0;x\u{9C}", "\u{1B}\\\u{1B}]52;c;eA==\u{1B}\\", "a\r\nb\u{2028}c\td",
      "\u{202E}gnp.exe\u{2066}", "\u{0}\u{7F}\u{85}\u{90}", "\u{E0041}\u{200B}\u{FEFF}",
    ])
  func hostileTitle(title: String) throws {
    let screen = try open("xterm-256color")
    _ = terminal.drawn()
    screen.setTitle(title)
    let sent = terminal.drawn()
    #expect(sent.hasPrefix("␛[22;2t␛]2;") && sent.hasSuffix("\u{7}"))
    let shown = sent.dropFirst("␛[22;2t␛]2;".count).dropLast()
    for scalar in shown.unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(![.control, .format, .lineSeparator].contains(category), "\(sent)")
    }
    screen.close()
    #expect(terminal.drawn().contains("␛[23;2t"))
  }

  func open(
    _ name: String, _ options: Screen.Options = Screen.Options(colour: .always),
    bell: Screen.Bell = Screen.Bell()
  ) throws -> Screen {
    try Screen(options, bell: bell, terminal: terminal.open(), name: name)
  }
}
