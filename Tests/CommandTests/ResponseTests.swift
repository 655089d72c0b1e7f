import Foundation
import Testing

@Suite("Responses beside a consultation")
struct ResponseTests {
  private let folder = fixture("responses")
  private var note: String {
    "responses.jsonl: 3 lines left out; greenpaper check \(folder) lists them\n"
  }

  @Test(
    "Quotes and responses are chosen by theme, type, attribute and query",
    arguments: [
      ([], ["mayor", "r1", "r3", "r4"]),
      (["--theme", "meadows"], ["r3"]),
      (["--type", "not stated"], ["mayor", "r4"]),
      (["--where", "Region=North"], ["r1", "r3"]),
      (["--where", "region = south"], ["r3", "r4"]),
      (["--where", "Region=South", "--where", "Region=North"], ["r1", "r3", "r4"]),
      (["--where", "Region=North", "--where", "Age group=25 to 44"], ["r1"]),
      (["--where", "Region=North", "--type", "Business"], ["r3"]),
      (["--where", "Position=disagree"], ["r3"]),
      (["--where", "Region=Not stated"], ["mayor"]),
      (["--where", "Age group=not stated", "--where", "Region=South"], ["r3", "r4"]),
      (["--where", "Theme=not stated"], ["r4"]),
      (["--search", "region:\"not stated\""], ["mayor"]),
      (["--where", "Question=route"], ["r1", "r3", "r4"]),
      (["--search", "kind:response"], ["r1", "r3", "r4"]),
      (["--search", "\"age group\":\"25 to 44\""], ["r1"]),
      (["--search", "region:south lorries"], ["r3"]),
      (["--search", "question:1a evidence:rich"], ["r3"]),
      (["--sort", "type"], ["r1", "r3", "mayor", "r4"]),
    ])
  func filters(arguments: [String], expected: [String]) throws {
    let outcome = try Program.run(["quotes", "--format", "json"] + arguments + [folder])
    #expect(try outcome.records("quotes").map { $0["id"] as? String } == expected)
    #expect(outcome.errors == note)
    #expect(outcome.status == 0)
  }

  @Test(
    "An unknown attribute or value is told of with those there are",
    arguments: [
      ("Regoin=North", "There is no attribute \"Regoin\". Did you mean \"Region\"?"),
      ("Region=Nroth", "There is no region \"Nroth\". Did you mean \"North\"?"),
    ])
  func unknown(condition: String, message: String) throws {
    let outcome = try Program.run("quotes", "--where", condition, folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("As text a response has its question, repeats and attributes, and never its respondent")
  func text() throws {
    let outcome = try Program.run("quotes", "--where", "Age group=25 to 44", folder)
    #expect(
      outcome.lines.map { $0.trimmingCharacters(in: .whitespaces) } == [
        "1 passage", "“Lorries wake my children every night.”", "1a Which route would you choose?",
        "Region: North · Age group: 25 to 44", "Resident · Traffic · agree",
      ])
    let other = try Program.run("quotes", "--type", "business", folder)
    #expect(other.output.contains("Business · Traffic · The meadows · "), "\(other.output)")
    let words = other.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("received 12 times, counted once"))
    let whole = try Program.run([folder])
    #expect(!whole.output.contains("Doe"))
    #expect(whole.output.contains("On no theme"))
    #expect(whole.output.contains("“No.”"))
    #expect(whole.errors.hasPrefix(note))
  }

  @Test("A search counts responses as a kind of their own")
  func search() throws {
    let outcome = try Program.run("search", "region:north", folder, "--format", "json")
    #expect(try outcome.json()["total"] as? Int == 2)
    let facets = try #require(try outcome.json()["facets"] as? [String: [String: Int]])
    #expect(facets["kind"]?["response"] == 2)
    #expect(facets["kind"]?["quote"] == 0)
    #expect(facets["theme"] == ["traffic": 2, "meadows": 1])
  }

  @Test("A check lists what is wrong with each line left out, as text and as data")
  func check() throws {
    let outcome = try Program.run("check", folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
    let keys =
      "id, text, respondent, respondentType, question, themes, position, stances, evidenceRich,"
      + " attributes, repeats, date"
    #expect(
      outcome.output.replacing("\(folder)/responses.jsonl: at ", with: "") == """
        line 2, $.themes[1]: found "trafic", expected the id of a theme (did you mean "traffic"?)
        line 6, $.id: found "r4" a second time, expected an id that no other line has \
        (line 5 has it)
        line 6, $.answer: found an unknown key, expected a key of a response (\(keys))
        line 7, column 30: found the end of the text, expected a closing quotation mark \
        (the text is cut short)

        """)
    let faults = try Program.run("check", folder, "--format", "json").records("faults")
    #expect(faults.map { $0["line"] as? Int } == [2, 6, 6, 7])
    #expect(faults.map { $0["column"] as? Int } == [nil, nil, nil, 30])
    #expect(faults.map { $0["path"] as? String } == ["$.themes[1]", "$.id", "$.answer", nil])
  }

  @Test("Responses that cannot be read are an error, and no consultation without them")
  func unread() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(folder)/consultation.json", toPath: "\(copy.path())/consultation.json")
    #expect(try Program.run("quotes", copy.path()).status == 0)
    try FileManager.default.createDirectory(
      at: copy.appending(path: "responses.jsonl"), withIntermediateDirectories: false)
    for command in ["quotes", "check"] {
      let outcome = try Program.run(command, copy.path())
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("responses.jsonl: cannot be read: it is a folder"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("A single file has no responses, and nothing is said to be left out")
  func singleFile() throws {
    let outcome = try Program.run("quotes", "\(folder)/consultation.json")
    #expect(outcome.lines.first == "1 quotation")
    #expect(outcome.errors.isEmpty)
  }
}
