/// What keeps a scalar of a file from being sent out as it is.
///
/// This is the one table of it. What comes in its place is the writer's choice: a mark of one cell
/// on screens and in tables of text, an escape where nothing may be lost, in messages and JSON.
package enum UnsafeScalar: Sendable {
  /// It acts on a terminal: a control character, or what parts lines without being a line feed.
  case acts
  /// It cannot be seen, and hides, joins or reorders its neighbours.
  case hides
  /// Nobody knows how it looks, or how wide: it is private or not assigned. A file keeps it, since
  /// a later reader may know; a screen or a message does not show it.
  case unknown
}

extension Unicode.Scalar {
  /// Nil for what can be sent as it is, wherever it stands.
  package var hazard: UnsafeScalar? {
    if (0x20...0x7E).contains(value) { return nil }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return .acts
    case .format: return .hides
    case .privateUse, .unassigned, .surrogate:
      return properties.isDefaultIgnorableCodePoint ? .hides : .unknown
    default: return properties.isDefaultIgnorableCodePoint ? .hides : nil
    }
  }

  /// Whether it hides where it belongs: a joiner, a variation selector or a tag that chooses
  /// between forms of what it follows.
  package func belongs(after base: Unicode.Scalar) -> Bool {
    switch value {
    case 0xFE00...0xFE0F: !base.isASCII || base.properties.isEmoji
    case 0x200C, 0x200D: base.joinsLetters || base.isPartOfEmoji
    // The tags that make a flag of a black one.
    case 0xE0020...0xE007F: base == "\u{1F3F4}" || (0xE0020...0xE007E).contains(base.value)
    default: false
    }
  }

  /// Whether it is drawn on the character before it.
  package var isCombiningMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: hazard == nil
    default: false
    }
  }

  /// What is shown in its place: a control's own picture, a hyphen for a soft one, the replacement
  /// character for the rest.
  package var visibleMark: Unicode.Scalar {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0xAD: "-"
    default: "\u{FFFD}"
    }
  }

  /// Of a script that writes with joiners: from Arabic through the Indic ones to Mongolian.
  private var joinsLetters: Bool { (0x0600...0x18AF).contains(value) }

  private var isPartOfEmoji: Bool { !isASCII && properties.isEmoji || value == 0xFE0F }
}
