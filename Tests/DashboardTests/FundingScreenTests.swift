import Terminal
import Testing

@testable import Dashboard

@Suite("The Funding tab as it is seen")
struct FundingScreenTests {
  private func funding(columns: Int, rows: Int, turned keys: [Key] = []) -> Drawing {
    var dashboard = Store.small(columns: columns, rows: rows)
    dashboard.press("3")
    for key in keys { dashboard.press(key) }
    return dashboard.look()
  }

  @Test("Per year, the sums stand to one scale, with their gap and what speaks against them")
  func perYear() {
    expect(
      funding(columns: 80, rows: 24),
      looksLike: """
         Warm Rooms  shelter in winter                             reported 20 Nov 2023
         1 Themes   2 Quotes   3 Funding   4 Answers   5 Crosstab   6 Sources
        ────────────────────────────────────────────────────────────────────────────────
         Everything: 6 quotes · 3 findings · 2 asks · 5 figures · 3 sources

          Amounts  total  ▸per year◂  per area

          What was asked for, and what was pledged                    a year on average

        ▌ Asked for by the review  ███████████████████████████████ £300m
        ▌   £1.2bn · recommended · over four years · 150 areas · £8m an area on
        ▌   average · Winter Review, 10 Jan 2023

          Pledged                  ██████▎                         £60m
            £120m · pledged · over two years · twelve towns · £10m an area on average ·
            The Gazette, 20 Nov 2023

          £60m is 20% of £300m; the gap is £240m a year on average.
          ! The £1.2bn is also reported over five years (The Courier, 3 Feb 2025):
            then £240m a year, and 25%.
          ! The pledge is for the first winters only.

        ────────────────────────────────────────────────────────────────────────────────
         ↑↓ move   enter evidence   b basis   space mark   d by date   q quit   ? keys
        """)
  }

  @Test(
    "On any basis the bars, their sums and the gap are those of the basis",
    arguments: [
      ([Key.left], "£1.2bn", "£120m", 10.0, "£120m is 10% of £1.2bn; the gap is £1.08bn in total."),
      ([], "£300m", "£60m", 20, "£60m is 20% of £300m; the gap is £240m a year on average."),
      ([.right], "£8m", "£10m", 125, "£10m is 125% of £8m, £2m more an area on average."),
    ])
  func bases(keys: [Key], asked: String, given: String, percent: Double, words: String) throws {
    let lines = funding(columns: 80, rows: 24, turned: keys).canvas.lines
    let first = try #require(lines.first { $0.contains("Asked for by the review") })
    let second = try #require(lines.first { $0.hasPrefix("  Pledged") })
    #expect(first.hasSuffix(" " + asked) && second.hasSuffix(" " + given))
    #expect(abs(second.eighths / first.eighths - percent / 100) < 0.02)
    #expect(lines.contains("  " + words))
  }

  @Test("The smallest screen shows both sums compared and what they come to")
  func smallest() {
    expect(
      funding(columns: 40, rows: 10),
      looksLike: """
         Funding                    1·2·3·4·5·6
        ────────────────────────────────────────
        ▌ ! Asked for by the review       £300m
        ▌ █████████████████████████████████████
          Pledged                          £60m
          ███████▍
          £60m is 20% of £300m; the gap
          is £240m a year on average.
        ────────────────────────────────────────
         ↑↓ move  enter evidence  ? keys
        """)
  }

  @Test(
    "The smallest screen shows both sums on any basis",
    arguments: [
      ([Key.left], "£1.2bn", "£120m"), ([.right], "£8m", "£10m"),
    ])
  func smallestOnAnyBasis(keys: [Key], asked: String, given: String) {
    let lines = funding(columns: 40, rows: 10, turned: keys).canvas.lines
    #expect(lines.contains { $0.contains("Asked for by the review") && $0.hasSuffix(asked) })
    #expect(lines.contains { $0.contains("Pledged") && $0.hasSuffix(given) })
  }

  @Test("On the smallest screen every word about the sums is passed on the way down")
  func remarksInReach() {
    var dashboard = Store.small(columns: 40, rows: 10)
    dashboard.press("3")
    var seen: Set<String> = []
    for _ in 0..<20 {
      seen.formUnion(dashboard.look().canvas.lines.map { String($0.dropFirst(2)) })
      dashboard.press(.down)
    }
    let remarks = [
      "£60m is 20% of £300m; the gap", "is £240m a year on average.",
      "! The £1.2bn is also reported over", "  five years (The Courier, 3 Feb",
    ]
    #expect(seen.isSuperset(of: remarks), "\(seen.sorted())")
  }

  @Test("A part is drawn within its whole and said never to be added")
  func parts() throws {
    let lines = funding(columns: 80, rows: 40, turned: [.left, .down, .down]).canvas.lines
    #expect(lines.contains { $0.hasSuffix("never added to the above") })
    let part = try #require(lines.first { $0.contains("Heating repairs") && $0.contains("£30m") })
    let filled = part.eighths
    let whole = filled + 8 * Double(part.count { $0 == "░" })
    // The last column of the part may be filled in part only.
    #expect(abs(filled / whole - 0.25) < 0.03)
  }

  @Test("A figure reported after the consultation is called later")
  func later() {
    let lines = funding(columns: 80, rows: 40, turned: ["d"]).canvas.lines
    #expect(lines.contains { $0.contains("Later than the consultation: reported 3 Feb 2025.") })
    #expect(lines.count { $0.contains("Later than the consultation") } == 1)
  }
}

extension String {
  /// The length of the bar in a line, in eighths of a column.
  fileprivate var eighths: Double {
    let blocks = "▏▎▍▌▋▊▉█"
    return dropFirst(2).reduce(0) { sum, character in
      guard let index = blocks.firstIndex(of: character) else { return sum }
      return sum + Double(blocks.distance(from: blocks.startIndex, to: index) + 1)
    }
  }
}
