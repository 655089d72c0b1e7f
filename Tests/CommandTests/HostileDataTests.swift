import Foundation
import Testing

@Suite("Data that would harm a terminal or a spreadsheet")
struct HostileDataTests {
  private static let commands = [
    [], ["themes"], ["themes", "--theme", "roads"], ["quotes"], ["search", "another"],
    ["answers"], ["funding"], ["sources"],
  ]

  @Test(
    "No control, bidirectional or hidden character reaches the output of any format",
    arguments: commands, ["text", "json", "jsonl", "csv", "markdown"])
  func harmless(command: [String], format: String) throws {
    let options = command.isEmpty ? [] : ["--format", format]
    let outcome = try Program.run(command + options + [fixture("hostile.json")])
    #expect(outcome.status == 0)
    let allowed: Set<Unicode.Scalar> = format == "csv" ? ["\n", "\r"] : ["\n"]
    let harmful = outcome.output.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      // An emoji is joined by U+200D, which stays where text is quoted to the letter.
      case .control, .format: !allowed.contains(scalar) && scalar != "\u{200D}"
      default: false
      }
    }
    #expect(Array(harmful) == [])
  }

  @Test("JSON holds the text to the letter")
  func exact() throws {
    let quotes = try Program.run("quotes", fixture("hostile.json"), "--format", "json")
      .records("quotes").compactMap { $0["text"] as? String }
    #expect(
      quotes == [
        "=HYPERLINK(\"http://example.org\")",
        "First, a \"line\".\n\nThen\u{1B}]0;owned\u{07} another\u{200B} one.",
        "👩‍🚒 für alle 橋",
      ])
  }

  @Test("CSV byte for byte: quotes doubled, lines kept, formulas held, marks for controls")
  func csv() throws {
    let outcome = try Program.run("quotes", fixture("hostile.json"), "--format", "csv")
    let title = "Roads ␛[31m& rivers\u{FFFD}"
    let rows = [
      "id,text,respondentType,attribution,question,position,themes,attributes,source,date,consultation",
      "formula,\"'=HYPERLINK(\"\"http://example.org\"\")\",Driver,,,,\"roads; rivers\",,survey,2024-05-01,\(title)",
      "lines,\"First, a \"\"line\"\".\n\nThen␛]0;owned␇ another\u{FFFD} one.\","
        + "\"Walker, or wheeler\",A walker,,,roads,,,,\(title)",
      "emoji,👩‍🚒 für alle 橋,Not stated,Someone,,,rivers,,,,\(title)",
    ]
    #expect(outcome.output == rows.map { $0 + "\r\n" }.joined())
  }

  @Test("Markdown byte for byte: a block quote with its citation for each passage")
  func markdown() throws {
    let outcome = try Program.run("quotes", fixture("hostile.json"), "--format", "markdown")
    #expect(
      outcome.output == """
        # Roads ␛\\[31m\\& rivers\u{FFFD}

        > “=HYPERLINK("http://example.org")”
        >
        > — Driver · Roads \\| lanes · Rivers · The survey, "2024", 1 May 2024

        > “First, a "line".
        >
        > Then␛\\]0;owned␇ another\u{FFFD} one.”
        >
        > — Walker, or wheeler · Roads \\| lanes

        > “👩‍🚒 für alle 橋”
        >
        > — Not stated (introduced as Someone) · Rivers

        """)
  }
}
