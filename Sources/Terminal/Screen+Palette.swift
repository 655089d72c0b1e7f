import CNcurses

extension Screen {
  /// Turns styles into what ncurses calls attributes and colour pairs, on terminals of 256, 16, 8
  /// or no colours.
  struct Palette {
    /// Zero where none are used.
    private let colours: Int
    private let mostPairs: Int
    private let substitutes: [Style.Accent: Style.Accent]
    private var pairs: [Pair: Int16] = [:]

    /// `start_color` must have been called, if there are to be colours.
    init(hasColours: Bool, substitutes: [Style.Accent: Style.Accent] = [:]) {
      self.substitutes = substitutes
      colours = hasColours ? Int(ncurses_colours()) : 0
      mostPairs = hasColours ? min(Int(ncurses_pairs()), Int(Int16.max)) : 0
    }

    var hasColours: Bool { colours > 0 }

    mutating func look(of style: Style) -> Look {
      var traits = style.traits
      let foreground = colour(style.foreground, &traits)
      var ignored = Style.Traits()
      let pair = Pair(foreground: foreground, background: colour(style.background, &ignored))
      return Look(attributes: attributes(of: traits), pair: number(of: pair))
    }

    /// How ncurses is told a style.
    struct Look {
      var attributes: attr_t
      var pair: Int16
    }

    /// The terminal's number of an accent, -1 for its own colour. Where bright accents are
    /// missing, a trait tells them from the plain ones.
    private func colour(_ accent: Style.Accent?, _ traits: inout Style.Traits) -> Int16 {
      guard let meant = accent, colours >= 8 else { return -1 }
      let accent = substitutes[meant] ?? meant
      if colours >= 16 || accent.rawValue < 8 { return Int16(accent.rawValue) }
      if accent == .brightBlack {
        // Bold black is invisible on black in many terminals.
        traits.insert(.dim)
        return -1
      }
      traits.insert(.bold)
      return Int16(accent.rawValue - 8)
    }

    private mutating func number(of pair: Pair) -> Int16 {
      if pair == Pair(foreground: -1, background: -1) { return 0 }
      if let number = pairs[pair] { return number }
      let number = Int16(pairs.count + 1)
      guard number < mostPairs,
        init_pair(number, pair.foreground, pair.background) != ERR
      else { return 0 }
      pairs[pair] = number
      return number
    }

    private func attributes(of traits: Style.Traits) -> attr_t {
      var attributes = NCURSES_NORMAL
      if traits.contains(.bold) { attributes |= NCURSES_BOLD }
      if traits.contains(.dim) { attributes |= NCURSES_DIM }
      if traits.contains(.underline) { attributes |= NCURSES_UNDERLINE }
      if traits.contains(.reverse) { attributes |= NCURSES_REVERSE }
      if traits.contains(.italic) { attributes |= NCURSES_ITALIC }
      return attributes
    }

    private struct Pair: Hashable {
      var foreground: Int16
      var background: Int16
    }
  }
}
