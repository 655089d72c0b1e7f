import Foundation
import Testing

@Suite("Subcommands on the bundle, as JSON")
struct ListingTests {
  private static let keys: [(arguments: [String], list: String, keys: [String])] = [
    (
      ["themes"], "themes",
      ["id", "name", "parent", "summary", "passages", "findings", "asks", "plans", "figures"]
    ),
    (
      ["quotes"], "quotes",
      [
        "id", "text", "respondentType", "attribution", "question", "position", "themes",
        "attributes", "source", "date", "consultation",
      ]
    ),
    (["search", "children"], "results", ["kind", "id", "text", "themes", "source"]),
    (["findings"], "findings", ["id", "theme", "text", "share", "position", "source"]),
    (
      ["funding"], "figures",
      [
        "id", "name", "kind", "nature", "amount", "years", "perYear", "areas", "perArea", "partOf",
        "mayInclude", "alsoReported", "caveats", "source",
      ]
    ),
    (["funding"], "comparisons", ["id", "title", "figures", "ratio", "gap", "caveats"]),
    (
      ["answers"], "answers",
      [
        "id", "kind", "theme", "ask", "words", "askedBy", "through", "asked", "follows", "figures",
        "status", "statusReported", "due", "source", "replies", "remarks",
      ]
    ),
    (["crosstab"], "rows", ["id", "name", "base", "cells"]),
    (["events"], "events", ["id", "date", "text", "theme", "source"]),
    (
      ["sources"], "sources",
      ["id", "title", "titleIsOurs", "publisher", "author", "published", "url", "held", "records"]
    ),
  ]

  @Test("Every record has its keys, in their order", arguments: keys)
  func order(arguments: [String], list: String, keys: [String]) throws {
    let outcome = try Program.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    for record in try outcome.records(list) { #expect(Set(record.keys) == Set(keys)) }
    let start = try #require(outcome.output.range(of: "  \"\(list)\": [\n    {\n"))
    let record = outcome.output[start.upperBound...].prefix { $0 != "}" }
    let spelt = record.split(separator: "\n").filter { $0.hasPrefix("      \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(keys.starts(with: spelt))
  }

  @Test(
    "JSON lines are the main list's objects", arguments: keys.filter { $0.list != "comparisons" })
  func jsonLines(arguments: [String], list: String, keys: [String]) throws {
    let whole = try Program.run(arguments + ["--format", "json"]).records(list)
    let lines = try Program.run(arguments + ["--format", "jsonl"]).lines
    #expect(lines.count == whole.count)
    for (line, record) in zip(lines, whole) {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
      #expect(value == record as NSDictionary)
    }
  }

  @Test("CSV has a row for each record and as many cells in each", arguments: keys.map(\.arguments))
  func csv(arguments: [String]) throws {
    let lines = try Program.run(arguments + ["--format", "csv"]).output
    let rows = parsedCSV(lines)
    #expect(rows.count > 1)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(lines.hasSuffix("\r\n"))
  }

  @Test("Markdown lists every record", arguments: keys.map(\.arguments))
  func markdown(arguments: [String]) throws {
    let text = try Program.run(arguments + ["--format", "markdown"])
    #expect(text.status == 0)
    #expect(text.output.contains(arguments == ["quotes"] ? "> — " : "| --- |"))
  }

  @Test("Numbers of records by theme are those of the lists")
  func counts() throws {
    let quotes = try Program.run("quotes", "--format", "json").records("quotes")
    let findings = try Program.run("findings", "--format", "json").records("findings")
    for theme in try Program.run("themes", "--format", "json").records("themes") {
      let id = try #require(theme["id"] as? String)
      let passages = quotes.filter { ($0["themes"] as? [String])?.contains(id) == true }
      #expect(theme["passages"] as? Int == passages.count)
      #expect(theme["findings"] as? Int == findings.filter { $0["theme"] as? String == id }.count)
    }
  }

  @Test("Events are in order of date")
  func events() throws {
    let dates = try Program.run("events", "--format", "json").records("events")
      .compactMap { $0["date"] as? String }
    // The consultation of 2023 was held on the strategy of February.
    #expect(dates.filter { $0 != "2023" } == dates.filter { $0 != "2023" }.sorted())
    #expect(dates.firstIndex(of: "2023") == dates.lastIndex(of: "2023-02-02").map { $0 + 1 })
    #expect(dates.count > 5)
  }

  @Test("Replies keep their order, dates and statuses")
  func replies() throws {
    let answers = try Program.run("answers", fixture("hostile.json"), "--format", "json")
      .records("answers")
    let replies = try #require(answers.first?["replies"] as? [[String: Any]])
    #expect(replies.map { $0["date"] as? String } == ["2024-01", "2024-04"])
    #expect(replies.map { $0["status"] as? String } == ["being considered", "planned"])
    #expect(replies.allSatisfy { $0["source"] is NSNull })
    #expect(answers.first?["due"] as? String == "2025")
  }

  /// Rows of cells by RFC 4180.
  private func parsedCSV(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\r\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.append(character)
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  @Test("Respondent types of one name are told apart in the counts of a search")
  func sharedNames() throws {
    let outcome = try Program.run("search", "", fixture("crosstab.json"), "--format", "json")
    let heads = outcome.output.split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    #expect(heads.contains { $0.hasPrefix("\"=Council (town)\":") })
    #expect(heads.contains { $0.hasPrefix("\"=Council (county)\":") })
    #expect(!heads.contains { $0.hasPrefix("\"=Council\":") })
  }
}
