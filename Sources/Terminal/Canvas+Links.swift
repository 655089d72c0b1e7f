extension Canvas {
  /// Cells of one row that lead to a page of the web.
  package struct Link: Equatable, Sendable {
    package var row: Int
    package var columns: Range<Int>
    package var address: WebAddress
  }
}
