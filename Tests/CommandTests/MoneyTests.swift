import Foundation
import Testing

@Suite("Money at the shell")
struct MoneyTests {
  private func figure(_ id: String, _ outcome: Program.Outcome) throws -> [String: Any] {
    try #require(try outcome.records("figures").first { $0["id"] as? String == id })
  }

  @Test("A year of the pledge is two thirteenths of a year of the recommendation")
  func perYear() throws {
    let outcome = try Program.run("funding", "--basis", "per-year", "--format", "json")
    #expect(try outcome.json()["basis"] as? String == "per-year")
    let asked = try figure("review-recommended", outcome)
    #expect(asked["amount"] as? Int == 2_600_000_000)
    #expect(asked["perYear"] as? Int == 650_000_000)
    #expect(try figure("strategy-phase-one", outcome)["perYear"] as? Int == 100_000_000)
    #expect(try figure("families-first-pathfinder", outcome)["perArea"] as? Int == 3_750_000)
    let comparison = try #require(try outcome.records("comparisons").first)
    #expect(comparison["figures"] as? [String] == ["review-recommended", "strategy-phase-one"])
    #expect(outcome.output.contains("\"ratio\": \(2.0 / 13),\n"))
    #expect(comparison["gap"] as? Int == 550_000_000)
    #expect(outcome.output.contains("\"gap\": 550000000,\n"))
  }

  @Test(
    "The basis changes ratio and gap, and never the amounts",
    arguments: [("total", 1.0 / 13, 2_400_000_000), ("per-year", 2.0 / 13, 550_000_000)])
  func bases(basis: String, ratio: Double, gap: Int) throws {
    let outcome = try Program.run(
      "funding", "--basis", basis, "--format", "json", "--compare", "review-recommended",
      "strategy-phase-one")
    let comparisons = try outcome.records("comparisons")
    #expect(comparisons.count == 1)
    #expect(outcome.output.contains("\"ratio\": \(ratio),\n"))
    #expect(comparisons.first?["gap"] as? Int == gap)
    #expect(try figure("review-recommended", outcome)["amount"] as? Int == 2_600_000_000)
  }

  @Test("What lacks a period, has another currency or is measured by nothing has no ratio")
  func lacking() throws {
    let path = fixture("hostile.json")
    let outcome = try Program.run("funding", path, "--format", "json")
    let comparisons = try outcome.records("comparisons")
    #expect(
      comparisons.map { $0["figures"] as? [String] } == [
        ["asked", "given"], ["asked", "euros"], ["asked", "nothing"],
      ])
    #expect(comparisons.map { $0["ratio"] as? Double } == [nil, nil, 0])
    #expect(comparisons.map { $0["gap"] as? Double } == [nil, nil, 250])

    let reversed = try Program.run(
      "funding", "--format", "json", "--compare", "nothing", "asked", path)
    #expect(reversed.status == 0)
    #expect(try reversed.records("comparisons").first?["ratio"] is NSNull)
  }

  @Test("As text, the comparison, its conflict, and parts that are not added are said in words")
  func words() throws {
    let text = try Program.run(["funding"], environment: ["COLUMNS": "100"]).output
    #expect(text.contains("£100m is 15% of £650m; the gap is £550m a year on average."))
    #expect(text.contains("then £520m a year"))
    #expect(text.contains("£3.75m an area on average"))
    #expect(text.contains("£2m or more an area"))
    #expect(text.contains("£63m is 3.9 times £16m"))
    #expect(text.contains("Within Stable Homes, Built on Love, phase one"))
    #expect(text.contains("never added to it"))
    #expect(text.contains("no period reported"))
    #expect(text.contains("Later than the consultation: reported 27 Feb 2026."))
    #expect(text.contains("strategy-phase-one"))
    #expect(!text.contains("% of £16m"))
  }

  @Test("Money that goes on is told from new money wherever the two are compared")
  func natures() throws {
    let outcome = try Program.run(
      "funding", "--compare", "review-recommended", "families-first-partnership-2026-29",
      "--format", "json")
    let caveats = try #require(try outcome.records("comparisons").first?["caveats"] as? [String])
    #expect(caveats.contains { $0.contains("continuing money") && $0.contains("new money") })
    let overlapping = try Program.run(
      "funding", "--compare", "families-first-partnership-2026-29", "spending-review-2025")
    let words = overlapping.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("may include Spending Review 2025"))
    let csv = try Program.run("funding", "--format", "csv").output
    #expect(csv.contains("Continuing money: not all of it is new."))
    #expect(csv.contains("Up to 8 areas"))
  }
}
