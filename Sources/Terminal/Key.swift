/// What a person did at the terminal.
package enum Key: Hashable, Sendable {
  /// A printable character; the space bar is `.character(" ")`.
  case character(Character)
  /// A letter pressed with Control, in lower case.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, pageUp, pageDown, home, end
  /// Text pasted in one piece, as it came.
  case paste(String)
  case mouse(Mouse)
  /// The terminal has a new size.
  case resize
  /// The terminal is gone.
  case hangUp

  /// A click or a turn of the wheel, at a cell counted from 0.
  package struct Mouse: Hashable, Sendable {
    package var action: Action
    package var row: Int
    package var column: Int

    package init(_ action: Action, row: Int, column: Int) {
      self.action = action
      self.row = row
      self.column = column
    }

    package enum Action: Hashable, Sendable {
      case click, wheelUp, wheelDown
    }
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// A key that types a character is written as that character: `"q"`, `" "`.
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(Character(scalar)) }
}
