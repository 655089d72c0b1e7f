import Terminal
import Testing

@testable import Dashboard

/// Holds a drawn screen against a picture of it. Where they differ, the screen is printed whole,
/// with an arrow before each row that is not as pictured.
func expect(
  _ drawing: Drawing, looksLike picture: String, at location: SourceLocation = #_sourceLocation
) {
  let drawn = drawing.canvas.lines
  let pictured = picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard drawn != pictured else { return }
  let rows = drawn.enumerated().map { row, line in
    let isAsPictured = pictured.indices.contains(row) && pictured[row] == line
    return (isAsPictured ? "   |" : "-> |") + line
  }
  let sizes = "\(drawn.count) rows are drawn, \(pictured.count) are pictured"
  Issue.record("\(sizes):\n\(rows.joined(separator: "\n"))", sourceLocation: location)
}
