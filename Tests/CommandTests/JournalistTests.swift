import Foundation
import Testing

/// What somebody who writes about the reform asks, answered at the shell alone.
@Suite("Questions of a journalist")
struct JournalistTests {
  private func found(_ query: String) throws -> [String] {
    try Program.run("search", query, "--format", "json").records("results")
      .compactMap { $0["id"] as? String }
  }

  @Test(
    "What is printed is found as it is printed",
    arguments: [
      ("declined", "national-pay-scheme"), ("declined kind:ask", "recruitment-and-retention"),
      ("£2.6bn", "review-recommended"), ("£2.6 billion", "review-recommended"),
      ("£200m", "strategy-phase-one"), ("7%", "family-help-seven-per-cent"),
      ("seven per cent", "family-help-seven-per-cent"),
      ("Sep 2026", "early-career-framework"), ("September 2026", "early-career-framework"),
      ("kinship kind:ask", "kinship-therapeutic-support"),
      ("Department for Education", "twenty-per-cent-reported"),
      ("parliamentary question", "relationship-based-work"),
      ("Kinnock", "administrative-burden"), ("80:20", "basw-80-20-campaign"),
    ])
  func printed(query: String, id: String) throws {
    #expect(try found(query).contains(id))
  }

  @Test("Four questions were put to Parliament, each with its words, its asker and its way there")
  func parliament() throws {
    let asks = try Program.run("answers", "--kind", "ask", "--format", "json").records("answers")
      .filter { $0["words"] is String }
    #expect(asks.count == 4)
    for ask in asks {
      #expect(ask["askedBy"] as? String == "BASW England")
      #expect(ask["through"] as? String == "Ms Jameson")
      #expect((ask["words"] as? String)?.hasPrefix("To ask the Secretary of State") == true)
    }
  }

  @Test("What Kinnock said is shown where he is looked for")
  func kinnock() throws {
    let text = try Program.run("search", "Kinnock").output
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("there are no plans for a national social work recruitment campaign"))
  }

  @Test("A plan is listed apart from asks, and a remark is no reply")
  func plans() throws {
    let plans = try Program.run("answers", "--kind", "plan", "--format", "json").records("answers")
    #expect(plans.count == 6)
    #expect(plans.allSatisfy { $0["askedBy"] is NSNull && $0["kind"] as? String == "plan" })
    let strategy = try #require(
      try Program.run("answers", "--format", "json").records("answers")
        .first { $0["id"] as? String == "workforce-strategy" })
    #expect((strategy["replies"] as? [Any])?.isEmpty == true)
    #expect((strategy["remarks"] as? [Any])?.count == 1)
  }

  @Test("Where no one is quoted on a theme, its findings are offered")
  func findings() throws {
    let outcome = try Program.run("quotes", "--theme", "family-help")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("greenpaper findings --theme family-help"))
  }
}
