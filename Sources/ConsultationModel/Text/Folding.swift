import CText

/// Text made plain for comparing: compatibility forms taken apart (NFKD), marks removed, case
/// folded, and typographic quotes, apostrophes and dashes as on a typewriter; in that order.
package enum Folding {
  /// A whole text, folded.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.map(lowercase), as: UTF8.self)
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      fold(scalar) { result.append($0) }
    }
    return String(result)
  }

  /// Hands over what one scalar folds to, in order; nothing for a mark.
  ///
  /// A text is folded scalar by scalar, because NFKD moves none but marks.
  package static func fold(_ scalar: Unicode.Scalar, _ take: (Unicode.Scalar) -> Void) {
    if scalar.isASCII {
      return take(Unicode.Scalar(lowercase(UInt8(scalar.value))))
    }
    if let plain = plain(scalar) {
      return take(plain)
    }
    decompose(scalar, compatibility) { part in
      guard !isMark(part) else { return }
      decompose(part, caseFolding) { take(plain($0) ?? $0) }
    }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The character of a typewriter for a typographic quote, apostrophe or dash.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{2018}"..."\u{201B}", "\u{2039}", "\u{203A}", "\u{02BC}": "'"
    case "\u{201C}"..."\u{201F}", "\u{00AB}", "\u{00BB}", "\u{301D}"..."\u{301F}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2E3A}", "\u{2E3B}": "-"
    default: nil
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch utf8proc_category(Int32(scalar.value)) {
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME: true
    default: false
    }
  }

  private static let compatibility = utf8proc_option_t(
    rawValue: UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue)
  private static let caseFolding = UTF8PROC_CASEFOLD

  private static func decompose(
    _ scalar: Unicode.Scalar, _ options: utf8proc_option_t, _ take: (Unicode.Scalar) -> Void
  ) {
    // The longest compatibility decomposition, that of U+FDFA, has 18 scalars.
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { parts in
      var boundary: Int32 = 0
      let count = utf8proc_decompose_char(
        Int32(scalar.value), parts.baseAddress, parts.count, options, &boundary)
      for part in parts.prefix(max(count, 0)) {
        guard let part = Unicode.Scalar(UInt32(part)) else { continue }
        take(part)
      }
    }
  }
}
