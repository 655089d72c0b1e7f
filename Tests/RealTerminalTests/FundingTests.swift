import Testing

extension RealTerminal {
  @Suite struct FundingTests {
    @Test("At 40 x 10 both sums a year, their ratio and the gap are on the first screen")
    func small() async throws {
      let pane = try Pane(columns: 40, rows: 10)
      try await pane.shows("Workforce")
      try pane.press("3")
      try await pane.shows("£650m", "£100m", "15%", "£550m a year")
    }

    @Test("b turns the basis, and both sums, the ratio and the gap with it")
    func basis() async throws {
      let pane = try Pane(columns: 100, rows: 40)
      try await pane.shows("Workforce")
      try pane.press("3")
      try await pane.shows("▸per year◂", "£650m", "£100m is 15% of £650m; the gap is £550m a year")
      try pane.press("b")
      try await pane.shows("▸per area◂", "Not to be had per area")
      try pane.press("b")
      try await pane.shows("▸total◂", "£2.6bn", "£200m is 7.7% of £2.6bn; the gap is £2.4bn")
      try pane.press("b")
      try await pane.shows("▸per year◂", "£650m")
    }
  }
}
