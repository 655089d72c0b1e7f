import Glibc
import TestSupport
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("Reading responses")
struct ResponseTests {
  private static let complete = """
    {"id": "r-1", "text": "We need “help”.", "respondent": "A. Person",
     "respondentType": "carer", "question": "q1", "themes": ["kinship", "care"],
     "position": "agree", "stances": {"kinship": "disagree", "care": "unclear"},
     "evidenceRich": true, "repeats": 3,
     "attributes": {"Region": ["North", "Wales"], "Size": [], "Age": ["18 to 24"]}}
    """.filter { $0 != "\n" }

  private static func line(_ id: String, _ rest: String = "") -> String {
    "{\"id\": \"\(id)\", \"text\": \"\"\(rest)}"
  }

  @Test("every key of a line is read, and what is left out has its default")
  func keys() throws {
    var first = Passage(id: "r-1", text: "We need “help”.", themes: ["kinship", "care"])
    first.respondent = "A. Person"
    first.respondentType = "carer"
    first.question = "q1"
    first.position = "agree"
    first.stances = ["kinship": .disagree, "care": .unclear]
    first.evidenceRich = true
    first.repeats = 3
    first.attributes = [
      Attribute(name: "Region", values: ["North", "Wales"]),
      Attribute(name: "Age", values: ["18 to 24"]),
    ]
    let second = Passage(id: "r-2", text: "", themes: [])
    let folder = try ResponseFolder(Self.complete + "\n" + Self.line("r-2") + "\n")
    #expect(try folder.responses() == [first, second])
    #expect(second.repeats == 1)
    #expect(try folder.sentences() == [])
  }

  @Test("responses are in the order of the file, and may share the ids of quotes")
  func order() throws {
    let lines = ["b", "quote-1", "a"].map { Self.line($0) }
    let read = try ResponseFolder(lines.joined(separator: "\n")).read()
    #expect(read.consultation.quotes.map(\.id) == ["quote-1"])
    #expect(read.responses.map(\.id) == ["b", "quote-1", "a"])
    #expect(read.rejected.count == 0)
  }

  @Test("without the file there are no responses, nor beside a single file")
  func absent() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(CompleteConsultation.text, to: "consultation.json")
    #expect(ConsultationFile.responses(besideConsultationAt: folder.path) == nil)
    _ = try folder.write(Self.complete, to: "responses.jsonl")
    #expect(ConsultationFile.responses(besideConsultationAt: file) == nil)
    #expect(ConsultationFile.responses(besideConsultationAt: folder.path) != nil)
  }

  @Test(
    "lines end as on any machine, and blank ones say nothing",
    arguments: [
      "ONE\nTWO\n", "ONE\nTWO", "ONE\r\nTWO\r\n", "ONE\r\nTWO\r", "\u{FEFF}ONE\nTWO",
      "\n\nONE\n \t\r\n\r\nTWO\n\n\n", "\u{FEFF}\nONE\n  TWO  \n", "\u{FEFF}\r\nONE\nTWO\n",
    ])
  func lineEnds(_ pattern: String) throws {
    let text = pattern.replacing("ONE", with: Self.line("one"))
      .replacing("TWO", with: Self.line("two"))
    let folder = try ResponseFolder(text)
    #expect(try folder.responses().map(\.id) == ["one", "two"])
    #expect(try folder.sentences() == [])
  }

  @Test(
    "a file of nothing has no responses and no faults", arguments: ["", "\n", "\u{FEFF}", "\r"])
  func empty(_ text: String) throws {
    let folder = try ResponseFolder(text)
    #expect(try folder.responses() == [])
    #expect(try folder.sentences() == [])
  }

  @Test("faulty lines are counted, a hundred faults kept, and all of them told by a check")
  func rejected() throws {
    let lines = (0..<300).map {
      $0 % 2 == 0 ? Self.line("r\($0)") : "{\"id\": \"r\($0)\", \"x\": 1}"
    }
    let folder = try ResponseFolder(lines.joined(separator: "\n"))
    let read = try folder.read()
    #expect(read.responses.count == 150)
    #expect(read.rejected.count == 150)
    #expect(read.rejected.words == "150 lines left out")
    #expect(read.rejected.faults.count == 100)
    let faults = try ConsultationCheck.faults(path: folder.path)
    #expect(faults.count == 300)
    #expect(Array(faults.prefix(100)) == read.rejected.faults)
  }

  @Test("a check tells the faults of both files, where the first is JSON")
  func bothFiles() throws {
    let faulty = CompleteConsultation.text.replacing("\"2023-05\"", with: "\"May\"")
    let folder = try ResponseFolder("7", beside: faulty)
    #expect(
      try folder.sentences() == [
        "consultation.json: at $.closed: found \"May\","
          + " expected a date such as 2023, 2023-09 or 2023-09-21",
        "responses.jsonl: at line 1: found 7, expected a response",
      ])
    #expect(throws: FaultyFile.self) { try folder.read() }
    let cut = try ResponseFolder("7", beside: "{")
    #expect(try cut.sentences().map { $0.prefix(17) } == ["consultation.json"])
  }

  @Test("responses that are no file, or a link to none, cannot be read, and are not passed over")
  func unread() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(CompleteConsultation.text, to: "consultation.json")
    let name = "\(folder.path)/responses.jsonl"
    func sentence() -> String? {
      let error = #expect(throws: FaultyFile.self) {
        try IndexedConsultation(path: folder.path, keptIn: nil)
      }
      #expect(error?.isUnread == true)
      return error?.description
    }
    try #require(mkdir(name, 0o700) == 0)
    #expect(sentence() == "\(name): cannot be read: it is a folder, not a file")
    try #require(rmdir(name) == 0)
    try #require(mkfifo(name, 0o600) == 0)
    #expect(sentence() == "\(name): cannot be read: it is a named pipe, not a file")
    try #require(unlink(name) == 0)
    try #require(symlink("/dev/zero", name) == 0)
    #expect(sentence() == "\(name): cannot be read: it is a device, not a file")
    try #require(unlink(name) == 0)
    try #require(symlink("nowhere", name) == 0)
    #expect(sentence() == "\(name): cannot be read: No such file or directory")
  }
}
