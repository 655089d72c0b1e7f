extension Unicode.Scalar {
  /// Whether a terminal or a reader could be misled by it, were it sent.
  var isHarmful: Bool {
    if properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate:
      return true
    default:
      return false
    }
  }

  /// Whether it cannot be seen but belongs where it stands, so that no mark is needed for it.
  func isSilent(after base: Unicode.Scalar) -> Bool {
    switch value {
    case 0xFE00...0xFE0F: !base.isASCII || base.properties.isEmoji
    case 0x200C, 0x200D: base.joinsLetters || base.properties.isEmoji && !base.isASCII
    case 0xE0020...0xE007F: base == "\u{1F3F4}"
    default: false
    }
  }

  /// Of a script that writes with joiners: from Arabic through the Indic ones to Mongolian.
  private var joinsLetters: Bool { (0x0600...0x18AF).contains(value) }

  /// Whether it is drawn on the character before it.
  var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: !isHarmful
    default: false
    }
  }

  /// Half of a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// What is shown in place of a scalar that is not.
  var visibleMark: Unicode.Scalar {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0xAD: "-"
    default: "\u{FFFD}"
    }
  }
}
