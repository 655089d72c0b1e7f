import CText

/// What a folded scalar does in a token.
enum ScalarClass {
  case letter
  case digit
  /// A character that is a token of its own.
  case ideograph
  case apostrophe
  case fullStop
  case comma
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self = .letter
    case "0"..."9": self = .digit
    case "'": self = .apostrophe
    case ".": self = .fullStop
    case ",": self = .comma
    default: self = scalar.isASCII ? .other : Self(category: scalar)
    }
  }

  private init(category scalar: Unicode.Scalar) {
    switch utf8proc_category(Int32(scalar.value)) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
      UTF8PROC_CATEGORY_LO:
      self = Self.isIdeograph(scalar) ? .ideograph : .letter
    case UTF8PROC_CATEGORY_NL:
      self = Self.isIdeograph(scalar) ? .ideograph : .other
    case UTF8PROC_CATEGORY_ND:
      self = .digit
    default:
      self = .other
    }
  }

  /// Whether a letter stands in a block of Han, Hiragana or Katakana.
  ///
  /// Compatibility ideographs and halfwidth Katakana fold to these, but for a few of the former.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3007, 0x3021...0x3029, 0x3038...0x303B: true  // Han in the block of symbols
    case 0x3041...0x30FF, 0x31F0...0x31FF: true  // Hiragana, Katakana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true  // Han
    case 0x1AFF0...0x1AFFF, 0x1B000...0x1B16F: true  // Kana, extended
    case 0x20000...0x3FFFF: true  // Han, supplementary
    default: false
    }
  }
}
