/// What a terminal sends after `ESC [`.
struct ControlSequence {
  var parameters: String
  var final: UInt8

  var isPasteStart: Bool { parameters == "200" && final == UInt8(ascii: "~") }

  /// The key that it stands for, with Shift, Alt and Control or without; nil if none of ours.
  var key: Key? {
    if parameters.hasPrefix("<") { return mouse }
    return switch Unicode.Scalar(final) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "~": numberedKey
    default: nil
    }
  }

  private var numberedKey: Key? {
    switch numbers.first {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// A mouse report in decimal numbers, mode 1006 of xterm: `M` for pressing, `m` for letting go.
  private var mouse: Key? {
    guard final == UInt8(ascii: "M"), numbers.count == 3 else { return nil }
    return Key(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  private var numbers: [Int] {
    parameters.drop { $0 == "<" }.split(separator: ";").compactMap { Int($0) }
  }
}

extension Key {
  /// A report of the mouse, with xterm's number of a button, and row and column from 1; nil for
  /// other buttons, moves and letting go.
  init?(button: Int, column: Int, row: Int) {
    let shiftAltControl = 4 | 8 | 16
    guard row >= 1, column >= 1 else { return nil }
    let action: Mouse.Action
    switch button & ~shiftAltControl {
    case 0: action = .click
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    self = .mouse(Mouse(action, row: row - 1, column: column - 1))
  }
}
