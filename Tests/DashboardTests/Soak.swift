import ConsultationModel
import Glibc
import Terminal
import TestSupport

@testable import Dashboard
@testable import Terminal

/// A random walk drawn by ncurses on a terminal, which is held against the canvas at each step.
struct Soak {
  private var walk: Walk
  private let terminal: PseudoTerminal
  private let listener: TerminalListener
  private let screen: Screen
  private var shown: EmulatedTerminal
  /// The bytes of the latest frame, legible.
  private var latest = ""

  /// What went wrong, in words.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  init(seed: UInt64) throws {
    guard let terminal = PseudoTerminal(columns: 104, rows: 24) else {
      throw Fault(description: "The system has no terminal to give.")
    }
    self.terminal = terminal
    listener = TerminalListener(to: terminal)
    screen = try Screen(
      Screen.Options(colour: .always), bell: Screen.Bell(), terminal: terminal.open(),
      name: "xterm-256color")
    shown = EmulatedTerminal(columns: 104, rows: 24)
    walk = Walk(try Consultation.bundled(), seed: seed)
  }

  /// Takes so many steps; throws at the first picture that is not as drawn, and where memory goes
  /// on growing after the first quarter.
  mutating func run(steps: Int) throws {
    var settled = 0
    for step in 1...steps {
      walk.step()
      try fit()
      let canvas = walk.look().canvas
      screen.present(canvas)
      try listen()
      if let difference = difference(from: canvas) {
        throw Fault(description: "After step \(step), \(walk.latest): \(difference)\n\(latest)")
      }
      if step == max(1, steps / 4) { settled = MemoryUse.ofProcess(getpid()) ?? 0 }
    }
    let grown = (MemoryUse.ofProcess(getpid()) ?? 0) - settled
    print("soak: \(steps) steps, \(settled) kB after a quarter, \(grown) kB more at the end")
    guard grown <= Self.mostGrowth else {
      throw Fault(description: "Memory has grown by \(grown) kB since the first quarter.")
    }
  }

  /// In kilobytes: what an allocator keeps back for itself differs by about this much.
  private static let mostGrowth = 4096

  /// Gives the terminal the size that the walk has come to.
  private mutating func fit() throws {
    let size = walk.dashboard.state.size
    guard size != screen.size else { return }
    terminal.resize(columns: UInt16(size.columns), rows: UInt16(size.rows))
    kill(getpid(), SIGWINCH)
    // A bell that rang for the size before may end a wait as well.
    for _ in 0..<3 where screen.size != size { _ = screen.nextKey(timeoutMilliseconds: 20_000) }
    guard screen.size == size else {
      throw Fault(description: "The screen did not take the size \(size).")
    }
    // What was sent before belongs to the former size.
    try listen()
    shown.resize(columns: size.columns, rows: size.rows)
  }

  private mutating func listen() throws {
    let mark = "\u{1B}]777;whole\u{7}"
    screen.send(Array(mark.utf8))
    guard let bytes = listener.bytes(upTo: mark) else {
      throw Fault(description: "The terminal fell silent.")
    }
    shown.receive(bytes)
    latest = String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "\\e")
  }

  /// Where the terminal's picture is not that of the canvas; nil where it is.
  private func difference(from canvas: Canvas) -> String? {
    guard shown.unknown.isEmpty else { return "unknown sequences \(shown.unknown)" }
    let (drawn, seen) = (canvas.lines, shown.rows)
    for row in 0..<canvas.size.rows where drawn[row] != seen[row] {
      return "row \(row) shows\n\(seen[row])\nand should show\n\(drawn[row])"
    }
    for row in 0..<canvas.size.rows {
      for (column, cell) in canvas.row(row).enumerated() {
        let seen = shown.screen.cells[row][column]
        guard seen.text != " ", !seen.text.isEmpty, cell.style != seen.look.style else { continue }
        return "\(cell.text) at \(row), \(column) is \(seen.look.style), not \(cell.style)"
      }
    }
    guard shown.isCursorVisible == (canvas.cursor != nil) else { return "the cursor is wrong" }
    if let cursor = canvas.cursor, (cursor.row, cursor.column) != shown.cursor {
      return "the cursor is at \(shown.cursor), not at \(cursor)"
    }
    return nil
  }
}

extension EmulatedTerminal {
  fileprivate var cursor: (Int, Int) { (screen.row, screen.column) }
}

extension EmulatedScreen.Look {
  /// The style that looks like this.
  fileprivate var style: Style {
    func accent(_ number: Int?) -> Style.Accent? {
      number.flatMap { UInt8(exactly: $0) }.flatMap(Style.Accent.init)
    }
    let known: [(Int, Style.Traits)] = [
      (1, .bold), (2, .dim), (3, .italic), (4, .underline), (7, .reverse),
    ]
    let traits = known.filter { self.traits.contains($0.0) }.map(\.1)
    return Style(accent(foreground), on: accent(background), Style.Traits(traits))
  }
}
