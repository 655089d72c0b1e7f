import Glibc
import TestSupport
import Testing

/// By itself, since it may go on for longer than any other test of the real terminal.
@Suite("Over many random keys, sizes and pastes, a real terminal", .serialized)
struct SoakTests {
  @Test(
    "the program's picture is that of a fresh paint, its memory flat, and q still leaves it",
    arguments: SoakSettings.seeds)
  func soak(seed: UInt64) throws {
    var hand = RandomHand(seed: seed)
    let run = try TerminalRun()
    let before = run.terminal.modes
    try run.frame()
    var settled: Int?
    var step = 0
    while step < SoakSettings.steps {
      let size = hand.size()
      run.resize(columns: size.columns, rows: size.rows)
      try run.settle()
      for _ in 0..<Int.random(in: 1...8, using: &hand.dice) {
        let keys = hand.keys(Int.random(in: 1...20, using: &hand.dice))
        step += keys.count
        try run.typeAndSettle(keys.joined() + RandomHand.nothing)
      }
      try #require(run.shown.unknown == [], "step \(step)")
      try run.rest()
      // That something was copied is said until anything happens, a fresh paint too.
      if run.shown.rows.last?.contains("Copied") == true { try run.repaint() }
      let seen = run.shown
      try run.repaint()
      guard seen.rows == run.shown.rows, seen.isCursorVisible == run.shown.isCursorVisible else {
        let (old, new) = (seen.rows, run.shown.rows)
        let row = old.indices.first { old[$0] != new[$0] } ?? 0
        Issue.record("step \(step), \(size), row \(row):\n\(old[row])\n\(new[row])")
        return
      }
      if settled == nil, step >= SoakSettings.steps / 4 {
        settled = MemoryUse.ofProcess(run.process)
      }
    }
    let grown = try #require(MemoryUse.ofProcess(run.process)) - (settled ?? 0)
    print("soak: \(step) steps, \(settled ?? 0) kB after a quarter, \(grown) kB more at the end")
    #expect(grown <= Self.mostGrowth)
    try leave(run)
    #expect(run.terminal.modes == before)
  }

  /// In kilobytes: what an allocator keeps back for itself differs by about this much.
  private static let mostGrowth = 4096

  /// Leaves whatever is open, then the program.
  private func leave(_ run: TerminalRun) throws {
    run.resize(columns: 80, rows: 24)
    try run.settle()
    for _ in 0..<3 {
      try run.typeAndSettle("\u{1B}")
      try run.rest()
    }
    run.type("q")
    #expect(try run.end().reason == .exit(0))
  }
}

/// Someone who presses, clicks and pastes anything, the same way for the same seed.
struct RandomHand {
  var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// A key that means nothing: after an Escape it makes one that means nothing with it.
  static let nothing = "\u{1D}"

  /// Every key but those that end or stop the program.
  private static let keys: [String] = {
    let letters = "abcdghjklmnostwyCGMN123456?/ é日\u{301}👨‍👩‍👧".map(String.init)
    let cursor = ["A", "B", "C", "D", "H", "F", "5~", "6~", "3~", "Z", "1;5C", "99~"]
    let controls = ["\r", "\t", "\u{7F}", "\u{7}", "\u{15}", "\u{17}", "\u{1}", "\u{5}"]
    let often = ["\u{1B}[B", "\u{1B}[A", "j", "j", "k", "\r", "\t", "\u{1B}\u{1B}\u{1D}"]
    return letters + cursor.map { "\u{1B}[\($0)" } + controls + often + ["\u{1B}OB", "\u{1B}x"]
  }()

  mutating func keys(_ count: Int) -> [String] {
    (0..<count).map { _ in
      if dice.once(in: 40) { return paste() }
      if dice.once(in: 15) { return mouse() }
      return dice.pick(Self.keys)
    }
  }

  /// Mostly a size to work in, sometimes one that is too small.
  mutating func size() -> (columns: UInt16, rows: UInt16) {
    let least: (UInt16, UInt16) = dice.once(in: 6) ? (1, 1) : (40, 10)
    return (.random(in: least.0...240, using: &dice), .random(in: least.1...60, using: &dice))
  }

  private mutating func paste() -> String {
    let words = ["work\rers", "q\n\rq", "é\u{301}日本", "", String(repeating: "care ", count: 400)]
    return "\u{1B}[200~\(dice.pick(words))\u{1B}[201~"
  }

  private mutating func mouse() -> String {
    let button = dice.pick([0, 0, 64, 65, 2])
    let column = Int.random(in: 1...240, using: &dice)
    let row = Int.random(in: 1...60, using: &dice)
    return "\u{1B}[<\(button);\(column);\(row)M\u{1B}[<\(button);\(column);\(row)m"
  }
}
