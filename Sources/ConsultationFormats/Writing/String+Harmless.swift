extension String {
  /// The text with a visible mark for every character that would act on a terminal, or hide or
  /// reorder its neighbours. What scripts and emoji are written with stays, and so do tabs.
  var harmless: String {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x09 }) { return self }
    var result = UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      result.append(scalar.belongs(after: last) ? scalar : scalar.mark)
      last = scalar
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate func belongs(after last: Unicode.Scalar) -> Bool {
    if self == "\t" { return true }
    switch value {
    // Joiners and variation selectors, where they choose between forms of what they follow.
    case 0x200C, 0x200D: return last.isJoining || last.isPartOfEmoji
    case 0xFE00...0xFE0F: return !last.isASCII || last.properties.isEmoji
    // The tags that make a flag of a black one.
    case 0xE0020...0xE007F: return last == "\u{1F3F4}" || (0xE0020...0xE007E).contains(last.value)
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// Of a script that writes with joiners: from Arabic through the Indic ones to Mongolian.
  private var isJoining: Bool { (0x0600...0x18AF).contains(value) }

  private var isPartOfEmoji: Bool {
    !isASCII && properties.isEmoji || value == 0xFE0F
  }

  /// A control's own picture, a hyphen for a soft one, the replacement character for the rest.
  fileprivate var mark: Unicode.Scalar {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0xAD: "-"
    default: "\u{FFFD}"
    }
  }
}
