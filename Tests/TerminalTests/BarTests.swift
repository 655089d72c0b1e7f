import Testing

@testable import Terminal

@Suite struct BarTests {
  @Test(
    "A bar is exact to an eighth of a column, in ASCII to a half",
    arguments: [
      (100.0, 100.0, 4, "████", "####"), (50, 100, 4, "██", "##"),
      (9, 12, 10, "███████▌", "#######-"),
      (1, 32, 4, "▏", "-"), (31, 32, 4, "███▉", "####"), (0, 100, 4, "", ""),
      (200, 100, 4, "████", "####"), (-5, 100, 4, "", ""), (5, 0, 4, "", ""), (5, 10, 0, "", ""),
      (.nan, 10, 4, "", ""), (.infinity, .infinity, 4, "████", "####"),
      (.infinity, 10, 4, "████", "####"),
    ])
  func lengths(value: Double, maximum: Double, columns: Int, unicode: String, ascii: String) {
    let bar = Bar(value: value, of: maximum, columns: columns)
    #expect(bar.text(in: .unicode) == unicode)
    #expect(bar.text(in: .ascii) == ascii)
  }

  @Test("A value above zero is never drawn as nothing", arguments: [1e-300, 1e-9, 0.001])
  func smallest(value: Double) {
    let bar = Bar(value: value, of: 1e9, columns: 20)
    #expect(bar.text(in: .unicode) == "▏")
    #expect(bar.text(in: .ascii) == "-")
  }
}
