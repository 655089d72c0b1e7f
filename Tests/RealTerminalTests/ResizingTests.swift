import Glibc
import TestSupport
import Testing

extension RealTerminal {
  @Suite struct ResizingTests {
    @Test(
      "A new size is filled, in one column and in two",
      arguments: [(120, 40), (60, 12), (300, 100)])
    func resized(columns: Int, rows: Int) async throws {
      let fresh = try Pane(columns: columns, rows: rows)
      let right = try await fresh.shows("Workforce", "? keys")
      let pane = try Pane(columns: 80, rows: 24)
      try await pane.shows("Workforce")
      try pane.resize(columns: columns, rows: rows)
      try await pane.picture("The picture of a fresh start") { $0 == right }
    }

    @Test("After a storm of sizes from 1 x 1 to 300 x 100 the picture is right")
    func storm() async throws {
      let fresh = try Pane(columns: 100, rows: 30)
      let right = try await fresh.shows("Workforce", "? keys")
      let pane = try Pane(columns: 100, rows: 30)
      try await pane.shows("Workforce", "? keys")
      // tmux itself would let the program see only some of them.
      let terminal = open(try #require(try pane.values("pane_tty").first), O_RDWR | O_NOCTTY)
      defer { close(terminal) }
      for (columns, rows) in Self.sizes {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        try #require(ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0)
        // A window dragged by hand changes its size as fast as this.
        try await Task.sleep(for: .milliseconds(7))
      }
      try await pane.picture("The picture of a fresh start") { $0 == right }
      try pane.press("q")
      try await pane.shows("ended with 0")
    }

    @Test(
      "Sizes beyond what ncurses counts are filled as far as it does",
      arguments: [(65_535, 10), (60, 40_000)] as [(UInt16, UInt16)])
    func huge(columns: UInt16, rows: UInt16) throws {
      let run = try TerminalRun(columns: columns, rows: rows)
      let frame = try run.frame().text
      #expect(frame.contains("Workforce") && frame.contains("quit"))
      // The keys stand in the last row that is drawn.
      #expect(frame.contains("\u{1B}[\(min(rows, 32_767));2H"))
      run.resize(columns: 80, rows: 24)
      run.type("q")
      #expect(try run.end().reason == .exit(0))
    }

    /// Forty sizes, small and large in turns, the last one the terminal's own.
    private static let sizes: [(columns: UInt16, rows: UInt16)] = {
      var sizes: [(columns: UInt16, rows: UInt16)] = []
      for step: UInt16 in 0..<19 {
        sizes.append((1 + 3 * step, 1 + step))
        sizes.append((300 - 10 * step, 100 - 4 * step))
      }
      return sizes + [(1, 1), (100, 30)]
    }()

    @Test(
      "Below 40 x 10 one line says what is needed, and no key but q does anything",
      arguments: [(39, 24), (80, 9), (30, 1)])
    func tooSmall(columns: Int, rows: Int) async throws {
      let pane = try Pane(columns: 80, rows: 24)
      try await pane.picture("The first theme") { $0.selected?.contains("Workforce") == true }
      try pane.resize(columns: columns, rows: rows)
      let small = try await pane.shows("Greenpaper needs 40 x 10")
      #expect(small.rows.count { !$0.isEmpty } == 1)
      try pane.press("3", "Down", "Enter", "/", "?")
      try pane.resize(columns: 80, rows: 24)
      try await pane.picture("The first theme") { $0.selected?.contains("Workforce") == true }
      try pane.resize(columns: columns, rows: rows)
      try await pane.shows("Greenpaper needs 40 x 10")
      try pane.press("q")
      try pane.resize(columns: 80, rows: 24)
      try await pane.shows("ended with 0")
    }

    @Test(
      "In a single cell it lives on, to fill a larger size or to leave by q",
      arguments: [true, false])
    func singleCell(staysOpen: Bool) async throws {
      let pane = try Pane(columns: 80, rows: 24)
      let before = try await pane.shows("Workforce", "? keys")
      try pane.resize(columns: 1, rows: 1)
      if !staysOpen { try pane.press("q") }
      try pane.resize(columns: 80, rows: 24)
      guard staysOpen else {
        try await pane.shows("ended with 0")
        return
      }
      try await pane.picture("The picture from before") { $0 == before }
    }
  }
}
