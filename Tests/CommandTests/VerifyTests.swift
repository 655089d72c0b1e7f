import Foundation
import Testing

@Suite("Verifying at the shell")
struct VerifyTests {
  private let consultation = fixture("verify")
  private let sources = fixture("verify/sources")

  @Test("What is not in its source is listed with the nearest passage, and fails")
  func misses() throws {
    let outcome = try Program.run(
      ["verify", "--sources", sources, consultation], environment: ["COLUMNS": "100"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        2 excerpts and 2 quotations: 2 not found word for word in 1 source; 1 cited source, named 1 time,
        has no text to look in; 1 quotation of no named source.

        quote passenger, text, is not in minutes:
          “We wait in the dark for a bus that never comes.”
          Nearest:
          We [-stand-]{+wait+} in the dark for a bus that never comes.

        finding lights, evidence.excerpt, is not in minutes:
          “Zeppelins were not discussed”
          Nothing there is like it.

        """)
  }

  @Test("As JSON, the counts come with every miss and the words that differ")
  func json() throws {
    let outcome = try Program.run(
      "verify", "--sources", sources, "--format", "json", consultation)
    #expect(outcome.status == 1)
    let document = try outcome.json()
    let counts = document.compactMapValues { $0 as? Int }
    #expect(
      counts == [
        "excerpts": 2, "quotations": 2, "sources": 1, "cited": 1, "citedSources": 1,
        "unsourced": 1,
      ])
    let missing = try outcome.records("missing")
    #expect(missing.map { $0["id"] as? String } == ["passenger", "lights"])
    #expect(missing.map { $0["kind"] as? String } == ["quote", "finding"])
    #expect(missing.map { $0["field"] as? String } == ["text", "evidence.excerpt"])
    #expect(missing.map { $0["source"] as? String } == ["minutes", "minutes"])
    #expect(
      missing[0]["nearest"] as? String == "We stand in the dark for a bus that never comes.")
    #expect(
      missing[0]["differences"] as? [[String: String]] == [["missing": "stand", "added": "wait"]])
    #expect(missing[1]["nearest"] is NSNull)
    #expect(try outcome.records("missingTexts").isEmpty)
  }

  @Test("Every other format lists the same misses", arguments: ["jsonl", "csv", "markdown"])
  func formats(name: String) throws {
    let outcome = try Program.run("verify", "--sources", sources, "--format", name, consultation)
    #expect(outcome.status == 1)
    for word in ["passenger", "stand", "wait", "lights", "Zeppelins"] {
      #expect(outcome.output.contains(word), "\(outcome.output)")
    }
    #expect(!outcome.output.contains("driver"))
  }

  @Test("A text that is not there is told of, and fails")
  func missingText() throws {
    let empty = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: empty) }
    let text = try Program.run(
      ["verify", "--sources", empty, consultation], environment: ["COLUMNS": "200"])
    #expect(text.status == 1)
    #expect(text.output.contains("minutes: its text \(empty)/minutes.txt is not there."))
    #expect(text.output.contains("4 excerpts and quotations cannot be looked up"))
    let json = try Program.run("verify", "--sources", empty, "--format", "json", consultation)
    #expect(json.status == 1)
    let missing = try json.records("missingTexts")
    #expect(missing.map { $0["source"] as? String } == ["minutes"])
    #expect(missing.map { $0["words"] as? Int } == [4])
  }

  @Test(
    "Without a folder to look in the command line is wrong, and without such a folder unreadable",
    arguments: [
      (["verify"], Int32(2), "Missing expected argument '--sources <dir>'"),
      (["verify", "--sources", "no/such"], 3, "no/such: cannot be read: there is no such folder"),
      (["verify", "--sources", fixture("hostile.json")], 3, "it is not a folder"),
    ])
  func noFolder(arguments: [String], status: Int32, message: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(
    "The bundle is verbatim",
    .enabled(if: FileManager.default.fileExists(atPath: articles), "../shared/sources is not there")
  )
  func bundle() throws {
    let outcome = try Program.run("verify", "--sources", articles)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("all found word for word in 2 sources"))
  }
}

/// The articles that the bundle is made from, which stand beside the package and not in it.
private let articles = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "../shared/sources").standardized.path()
