/// A horizontal bar that is exact to an eighth of a column.
package struct Bar: Equatable, Sendable {
  /// The length in eighths of a column.
  package let eighths: Int

  /// The length that a value has where `maximum` fills all columns; a value above zero has some.
  package init(value: Double, of maximum: Double, columns: Int) {
    let whole = Double(max(0, columns) * 8)
    guard value > 0, maximum > 0, whole > 0 else {
      eighths = 0
      return
    }
    eighths = max(1, Int((min(1, value / maximum) * whole).rounded()))
  }

  /// In ASCII exact to half a column only.
  package func text(in repertoire: Repertoire) -> String {
    switch repertoire {
    case .unicode:
      let ends = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
      return String(repeating: "█", count: eighths / 8) + ends[eighths % 8]
    case .ascii:
      let halves = eighths == 0 ? 0 : max(1, (eighths + 2) / 4)
      return String(repeating: "#", count: halves / 2) + (halves % 2 == 0 ? "" : "-")
    }
  }
}
