/// The marks around text that leads to a page of the web: OSC 8, as at
/// https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda.
package enum Hyperlink {
  /// What begins the text that leads to an address.
  package static func start(_ address: WebAddress) -> String { "\u{1B}]8;;\(address.text)\u{1B}\\" }

  /// What ends it.
  package static let end = "\u{1B}]8;;\u{1B}\\"

  // Terminals that parse like xterm pass over a command that they do not know. The Linux console
  // and other old ones print what they do not know, and GNU screen does not hand it on.
  private static let families = [
    "xterm", "tmux", "foot", "alacritty", "kitty", "wezterm", "ghostty", "konsole", "vte",
    "contour",
  ]

  /// Whether a terminal of this name, as in TERM, shows such text whole whether or not it can
  /// follow it.
  package static func isBorne(by terminalName: String) -> Bool {
    families.contains { terminalName == $0 || terminalName.hasPrefix($0 + "-") }
  }
}
