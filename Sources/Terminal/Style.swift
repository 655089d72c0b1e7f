/// How text looks: an accent of the terminal's own palette, and traits.
package struct Style: Hashable, Sendable {
  /// Nil for the terminal's own colour.
  package var foreground: Accent?
  package var background: Accent?
  package var traits: Traits

  package init(_ foreground: Accent? = nil, on background: Accent? = nil, _ traits: Traits = []) {
    self.foreground = foreground
    self.background = background
    self.traits = traits
  }

  package static let plain = Style()
  package static let bold = Style(nil, .bold)
  package static let dim = Style(nil, .dim)

  /// The style with more traits.
  package func with(_ more: Traits) -> Style {
    Style(foreground, on: background, traits.union(more))
  }

  /// The sixteen colours that a terminal's user chooses.
  package enum Accent: UInt8, CaseIterable, Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
    case brightBlack, brightRed, brightGreen, brightYellow
    case brightBlue, brightMagenta, brightCyan, brightWhite
  }

  /// What a terminal does with text beside colouring it.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Traits(rawValue: 1)
    package static let dim = Traits(rawValue: 2)
    package static let underline = Traits(rawValue: 4)
    package static let reverse = Traits(rawValue: 8)
    package static let italic = Traits(rawValue: 16)
  }
}
