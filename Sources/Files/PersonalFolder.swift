import Glibc

/// The folders in which a person's files of the program are, by the XDG Base Directory
/// Specification 0.8; each is nil where the environment names neither it nor a home.
package enum PersonalFolder {
  /// For settings.
  package static var configuration: String? { path("XDG_CONFIG_HOME", inHome: ".config") }
  /// For what is remembered between visits.
  package static var state: String? { path("XDG_STATE_HOME", inHome: ".local/state") }
  /// For what can be made anew.
  package static var cache: String? { path("XDG_CACHE_HOME", inHome: ".cache") }

  /// For what goes with the program.
  package static var temporary: String { absolute("TMPDIR") ?? "/tmp" }

  /// A path with the home's own part left out, as a person would write it.
  package static func abbreviated(_ path: String) -> String {
    guard let home, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  private static func path(_ variable: String, inHome folder: String) -> String? {
    let base = absolute(variable) ?? home.map { "\($0)/\(folder)" }
    return base.map { "\($0)/greenpaper" }
  }

  private static var home: String? { absolute("HOME") }

  /// Relative paths are to be ignored, says the specification.
  private static func absolute(_ variable: String) -> String? {
    guard let path = getenv(variable).map({ String(cString: $0) }), path.hasPrefix("/") else {
      return nil
    }
    return path
  }
}
