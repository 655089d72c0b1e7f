import Foundation
import Testing

@Suite("Text for people")
struct TextOutputTests {
  private static let commands = [
    [], ["themes"], ["themes", "--theme", "kinship-care"], ["quotes"], ["search", "children"],
    ["findings"], ["funding"], ["funding", "--basis", "total"], ["funding", "--basis", "per-area"],
    ["answers"], ["crosstab"], ["crosstab", "--minimum", "2"], ["events"], ["sources"],
  ]

  @Test(
    "No line is wider than the page, and none ends in a space", arguments: commands, [30, 80, 200])
  func width(command: [String], columns: Int) throws {
    let outcome = try Program.run(command, environment: ["COLUMNS": String(columns)])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count > 5)
    #expect(outcome.lines.filter { $0.count > columns } == [])
    #expect(outcome.lines.filter { $0.hasSuffix(" ") } == [])
  }

  @Test("A pipe gets no escape, whatever is asked for", arguments: ["auto", "always"])
  func plain(color: String) throws {
    let outcome = try Program.run("quotes", "--color", color)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("Without a UTF-8 locale, or by wish, all is ASCII", arguments: commands)
  func ascii(command: [String]) throws {
    let byLocale = try Program.run(command, environment: ["LC_ALL": "C"])
    let byWish = try Program.run(command + ["--ascii"])
    #expect(byLocale.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(byLocale.output == byWish.output)
    #expect(!byLocale.output.contains("?"))
  }

  @Test("A quotation stands in curly marks over its speaker, theme and source")
  func quotation() throws {
    let outcome = try Program.run("quotes", "--type", "Kinship carer")
    #expect(
      outcome.output == """
        1 quotation

          “We feel it is important that kinship families are given the same attention
           and support as foster and adoptive families as we are doing the same job as
           them, just because we may be family we are still giving up full time
           employment to bring the best, safe outcomes for our children who just happen
           to be family.”
           Kinship carer · Kinship care · Professional Social Work magazine, 21 Sep 2023

        """)
  }

  @Test("A share that is a number is drawn, one that is words is only said")
  func shares() throws {
    let text = try Program.run("findings", "--theme", "family-help").output
    #expect(text.contains("█░░░░░░░░░  a tenth · neutral"))
    #expect(text.contains("  most · support"))
    #expect(!text.contains("83"))
  }

  @Test("Replies follow the ask in order of time")
  func replies() throws {
    let text = try Program.run("answers", fixture("hostile.json")).output
    #expect(
      text == """
        1 ask

        Rivers

          ◕ Build the bridge
            planned · due 2025
            asked by: Walkers
              Jan 2024 · The council · being considered: Will think of it
              Apr 2024 · The council · planned: Will build it

        """)
  }

  @Test("A theme as a whole has its findings, quotes, answers and money")
  func theme() throws {
    let text = try Program.run("themes", "--theme", "Kinship care").output
    for heading in ["What was found", "In their words", "Asked, and answered", "Money"] {
      #expect(text.contains("\n\(heading)\n"))
    }
    #expect(!text.contains("Workforce"))
  }

  @Test(
    "What a query does not search for as it is written is said beside the text, found or not",
    arguments: [
      (["search", "80:20"], "“80:20” names no field, and was read as words.\n"),
      (["quotes", "--search", "£ pay"], "“£” has no letters or digits to search for;"),
      (["crosstab", "--search", "& pay"], "“&” has no letters or digits to search for;"),
      (["search", "colour:zeppelin"], "“colour:zeppelin” names no field"),
      (["search", "\u{9B} pay"], "“\\u{9B}” has no letters"),
    ])
  func remarks(arguments: [String], remark: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.errors.hasPrefix(remark))
    #expect(!outcome.output.contains("was read as words"))
    #expect(try Program.run(arguments + ["--format", "json"]).errors.isEmpty)
  }
}
