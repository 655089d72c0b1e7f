/// A terminal of our own that understands what ncurses sends to an xterm, and nothing of ncurses
/// itself: it shows what a person would see.
package struct EmulatedTerminal {
  package private(set) var screen: EmulatedScreen
  /// xterm's private modes, by their numbers.
  package private(set) var modes: [Int: Bool] = [:]
  /// The sequences that were not understood, which tests expect to be none.
  package private(set) var unknown: [String] = []
  /// The cursor and the pen as last kept.
  private var kept = (0, 0, EmulatedScreen.Look())
  private var unread: [Unicode.Scalar] = []
  private var undecoded: [UInt8] = []

  package init(columns: Int, rows: Int) {
    screen = EmulatedScreen(columns: columns, rows: rows)
  }

  package mutating func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
  }

  package var isCursorVisible: Bool { modes[25] ?? true }

  /// The text of each row, without the blanks at its end.
  package var rows: [String] {
    screen.cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
    }
  }

  /// Takes what a program sends, in pieces of any size.
  package mutating func receive(_ bytes: [UInt8]) {
    undecoded += bytes
    let whole = undecoded.count - undecoded.unfinishedCount
    unread += String(decoding: undecoded[..<whole], as: UTF8.self).unicodeScalars
    undecoded.removeFirst(whole)
    var rest = unread[...]
    while let first = rest.first {
      guard let taken = take(first, rest) else { break }
      rest = rest.dropFirst(taken)
    }
    unread = Array(rest)
  }

  /// Acts on what begins with a scalar; returns its length, or nil where its end has not come yet.
  private mutating func take(_ first: Unicode.Scalar, _ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    switch first {
    case "\u{1B}": return takeEscape(rest)
    case "\r": screen.column = 0
    case "\n": screen.feedLine()
    case "\u{8}": screen.column = max(0, screen.column - 1)
    case "\t": screen.column = min(screen.columns - 1, (screen.column / 8 + 1) * 8)
    case "\u{7}", "\u{E}", "\u{F}": break
    default: screen.write(first)
    }
    return 1
  }

  private mutating func takeEscape(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let kind = rest.dropFirst().first else { return nil }
    switch kind {
    case "[":
      let body = rest.dropFirst(2)
      guard let end = body.firstIndex(where: { ("@"..."~").contains($0) }) else { return nil }
      control(String(String.UnicodeScalarView(body[..<end])), body[end])
      return end - rest.startIndex + 1
    case "]":
      // A command of the system ends with a bell or with `ESC \`.
      guard let end = rest.dropFirst(2).firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" })
      else { return nil }
      if rest[end] == "\u{7}" { return end - rest.startIndex + 1 }
      return end + 1 < rest.endIndex ? end - rest.startIndex + 2 : nil
    case "(", ")": return rest.count < 3 ? nil : 3
    case "M": screen.feedBack()
    case "7": kept = (screen.row, screen.column, screen.pen)
    case "8": (screen.row, screen.column, screen.pen) = kept
    case "=", ">": break
    default: unknown.append("ESC \(kind)")
    }
    return 2
  }

  private mutating func control(_ parameters: String, _ final: Unicode.Scalar) {
    let numbers = parameters.drop { $0 == "?" }.split(
      separator: ";", omittingEmptySubsequences: false
    ).map { Int($0) ?? 0 }
    if parameters.hasPrefix("?") {
      for number in numbers where final == "h" || final == "l" { set(number, final == "h") }
      return
    }
    if final == "m" { return style(numbers) }
    if move(final, numbers) || edit(final, numbers) { return }
    // Insertion mode off, window titles, soft reset: nothing that changes a cell.
    if !["l", "t", "p"].contains(final) { unknown.append("CSI \(parameters)\(final)") }
  }

  private mutating func set(_ mode: Int, _ isOn: Bool) {
    modes[mode] = isOn
    guard mode == 1049, isOn else { return }
    screen.pen = EmulatedScreen.Look()
    screen.eraseRows(0..<screen.rows)
  }

  private mutating func move(_ final: Unicode.Scalar, _ numbers: [Int]) -> Bool {
    let first = max(1, numbers.first ?? 1)
    let second = max(1, numbers.dropFirst().first ?? 1)
    switch final {
    case "H", "f": (screen.row, screen.column) = (first - 1, second - 1)
    case "A": screen.row -= first
    case "B": screen.row += first
    case "C": screen.column += first
    case "D": screen.column -= first
    case "G": screen.column = first - 1
    case "d": screen.row = first - 1
    case "Z": screen.column = max(0, (screen.column - 1) / 8 * 8)
    default: return false
    }
    screen.row = max(0, min(screen.row, screen.rows - 1))
    screen.column = max(0, min(screen.column, screen.columns - 1))
    return true
  }

  private mutating func edit(_ final: Unicode.Scalar, _ numbers: [Int]) -> Bool {
    let count = max(1, numbers.first ?? 1)
    switch (final, numbers.first ?? 0) {
    case ("K", 0): screen.erase(screen.column..<screen.columns)
    case ("K", 1): screen.erase(0..<screen.column + 1)
    case ("K", 2): screen.erase(0..<screen.columns)
    case ("J", 0):
      screen.erase(screen.column..<screen.columns)
      screen.eraseRows(screen.row + 1..<max(screen.row + 1, screen.rows))
    case ("J", 2): screen.eraseRows(0..<screen.rows)
    case ("J", 3): break
    case ("X", _): screen.erase(screen.column..<screen.column + count)
    case ("b", _): screen.repeatCharacter(count)
    case ("@", _): screen.insertCells(count)
    case ("P", _): screen.insertCells(-count)
    case ("L", _): screen.insertRows(count)
    case ("M", _): screen.insertRows(-count)
    case ("S", _): screen.scroll(by: count)
    case ("T", _): screen.scroll(by: -count)
    case ("r", _):
      screen.setRegion(count - 1, (numbers.count > 1 ? numbers[1] : screen.rows) - 1)
    default: return false
    }
    return true
  }

  private mutating func style(_ numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: screen.pen = EmulatedScreen.Look()
      case 1...9: screen.pen.traits.insert(number)
      case 22: screen.pen.traits.subtract([1, 2])
      case 23...29: screen.pen.traits.remove(number - 20)
      case 30...37: screen.pen.foreground = number - 30
      case 90...97: screen.pen.foreground = number - 82
      case 39: screen.pen.foreground = nil
      case 40...47: screen.pen.background = number - 40
      case 100...107: screen.pen.background = number - 92
      case 49: screen.pen.background = nil
      case 10...20: break
      case 38 where rest.first == 5:
        screen.pen.foreground = rest.dropFirst().first
        rest = rest.dropFirst(2)
      case 48 where rest.first == 5:
        screen.pen.background = rest.dropFirst().first
        rest = rest.dropFirst(2)
      default: unknown.append("SGR \(number)")
      }
    }
  }
}

extension [UInt8] {
  /// How many bytes at the end begin a character whose rest has not come yet.
  fileprivate var unfinishedCount: Int {
    for length in 1...3 where length <= count {
      let byte = self[count - length]
      if byte & 0xC0 == 0x80 { continue }
      let needed = (~byte).leadingZeroBitCount
      return needed > length && needed <= 4 ? length : 0
    }
    return 0
  }
}
