import Foundation
import Testing

@Suite("Exit statuses and messages")
struct ExitStatusTests {
  @Test(
    "Help and version are data, and no error",
    arguments: [["--help"], ["--version"], ["quotes", "--help"], ["help", "search"]])
  func help(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("greenpaper"))
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "A wrong command line exits with 2, says what is wrong on standard error, and prints nothing",
    arguments: [
      (["--bogus"], "Unknown option '--bogus'"),
      (["quotes", "one", "two"], "Unexpected argument 'two'"),
      (["quotes", "--format", "xml"], "'xml' is invalid"),
      (["quotes", "--limit", "-1"], "--limit"),
      (["quotes", "--limit=-1"], "--limit takes a number from 0 up, not -1."),
      (["quotes", "--sort", "size"], "'size' is invalid"),
      (["quotes", "--theme", "kinshp"], "no theme \"kinshp\". Did you mean \"Kinship care\"?"),
      (["findings", "--theme", "x"], "\"Workforce\", \"Funding\", \"Disability services\""),
      (["quotes", "--type", "Goverment"], "Did you mean \"Government\"?"),
      (["quotes", "--where", "Respondent tipe=x"], "Did you mean \"respondent type\"?"),
      (["quotes", "--where", "Theme=roads"], "There is no theme \"roads\"."),
      (["quotes", "--where", "Government"], "--where takes Attribute=Value"),
      (["answers", "--status", "done"], "\"no answer reported\""),
      (["funding", "--basis", "per-day"], "'per-day' is invalid"),
      (["funding", "--compare", "one"], "--compare takes the ids of two figures."),
      (["funding", "--compare", "strategy-phase-one", "review"], "no figure \"review\""),
      (["crosstab", "--columns", "tipe"], "Did you mean \"type\"? Known: \"type\", \"theme\","),
      (["crosstab", "--rows", "weather"], "There is no attribute \"weather\". Known:"),
      (["crosstab", "--minimum=-1"], "--minimum takes a number from 0 up, not -1."),
      (["check"], "Missing expected argument '<PATH>'"),
      (["search"], "Missing expected argument '<QUERY>'"),
    ])
  func wrongCommandLine(arguments: [String], message: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "The message for a query that begins with a minus says how to write it",
    arguments: [
      (["search", "-agency"], "greenpaper search --limit 5 -- -word."),
      (["search", "--", "-agency", "--format", "json"], "all options come before it"),
      (["quotes", "--search", "-agency"], "is written --search=-word."),
      (["crosstab", "--search", "-agency"], "is written --search=-word."),
    ])
  func minus(arguments: [String], advice: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(advice))
    #expect(outcome.errors.contains("--search=") == (arguments[0] != "search"))
  }

  @Test(
    "A query that begins with a minus is read where it is written so",
    arguments: [
      ["search", "--format", "json", "--", "-social"],
      ["quotes", "--format", "json", "--search=-social"],
    ])
  func minusWritten(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("Being a social worker"))
  }

  @Test(
    "Broken data exits with 3 and a sentence for each fault, which cannot harm a terminal",
    arguments: [
      ("misspelt-key", "$.thems", 2), ("cut-short", "line 1", 1), ("not-utf8", "UTF-8", 1),
      ("empty", "an empty file", 1), ("other-format", "$.format", 1), ("circle", "parent", 1),
      ("lost-reference", "nope", 2),
    ])
  func broken(name: String, words: String, faults: Int) throws {
    let path = fixture("broken/\(name).json")
    let shown = try Program.run("quotes", path)
    #expect(shown.status == 3)
    #expect(shown.output.isEmpty)
    #expect(shown.errors.contains(words), "\(shown.errors)")
    #expect(shown.errors.split(separator: "\n").count >= faults)
    #expect(shown.errors.split(separator: "\n").allSatisfy { $0.hasPrefix(path) })
    #expect(!shown.errors.contains("\u{1B}"))

    let checked = try Program.run("check", path)
    #expect(checked.status == 1)
    #expect(checked.output == shown.errors)
  }

  @Test("What is not there exits with 3, for check as well", arguments: ["quotes", "check"])
  func missing(command: String) throws {
    let outcome = try Program.run(command, fixture("none\u{1B}[2J.json"))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("No such file"))
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(outcome.output.isEmpty)
  }

  @Test("A misspelt subcommand is taken for a path, and the message names the nearest")
  func misspelt() throws {
    let outcome = try Program.run("quoets")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("Did you mean the subcommand quotes?"))
  }

  @Test(
    "A short or empty path is no misspelt subcommand, and is named all the same",
    arguments: [(".", "."), ("x", "x"), ("qu", "qu"), ("/", "/"), ("", "\"\"")])
  func shortPath(path: String, name: String) throws {
    let outcome = try Program.run(path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.hasPrefix(name))
    #expect(outcome.errors.contains("cannot be read: "))
    #expect(!outcome.errors.contains("Did you mean"))
  }

  @Test("Nothing matched exits with 1 and the empty document")
  func nothing() throws {
    let json = try Program.run("quotes", "--search", "zeppelin", "--format", "json")
    #expect(json.status == 1)
    #expect(json.output == "{\n  \"total\": 0,\n  \"quotes\": []\n}\n")

    let text = try Program.run("quotes", "--search", "zeppelin")
    #expect(text.status == 1)
    #expect(text.output.isEmpty)
    #expect(text.errors == "No quotation matches.\n")
  }

  @Test("A check of a good consultation says so and exits with 0")
  func good() throws {
    let text = try Program.run("check", fixture("hostile.json"))
    #expect(text.status == 0)
    #expect(text.output.isEmpty)
    #expect(text.errors == "No faults.\n")
    let json = try Program.run("check", "--format", "json", fixture("hostile.json"))
    #expect(json.output == "{\n  \"faults\": []\n}\n")
  }
}
