import CNcurses

extension Unicode.Scalar {
  /// The cells it takes by libc's `wcwidth`, which ncurses and terminals go by; -1 for what
  /// cannot be shown.
  var cells: Int { Int(scalar_width(value)) }
}
