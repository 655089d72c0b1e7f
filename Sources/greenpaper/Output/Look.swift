/// How the program may use the terminal; by default as the environment says.
struct Look {
  var color = ColorChoice.auto
  /// Whether only ASCII characters are shown.
  var isASCII = false
  var usesMouse = true

  /// When colours are used; `auto` leaves it to the terminal and to NO_COLOR.
  enum ColorChoice: String, CaseIterable {
    case auto, always, never
  }
}
