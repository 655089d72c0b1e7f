import Glibc

/// The characters that a terminal can show.
package enum Repertoire: Sendable {
  case unicode, ascii

  /// What the environment's locale can show; sets the process's character types to it, so it
  /// belongs at the start of a program.
  ///
  /// A locale that is not installed counts as UTF-8 where the system has `C.UTF-8`.
  package static func ofTheEnvironment() -> Repertoire {
    if setlocale(LC_CTYPE, "") == nil { _ = setlocale(LC_CTYPE, "C.UTF-8") }
    return characterTypesAreUnicode ? .unicode : .ascii
  }

  /// Makes `wcwidth` know Unicode, whatever the environment says, if the system can.
  static let unicodeCharacterTypes: Bool =
    characterTypesAreUnicode || setlocale(LC_CTYPE, "C.UTF-8") != nil

  private static var characterTypesAreUnicode: Bool {
    String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }
}
