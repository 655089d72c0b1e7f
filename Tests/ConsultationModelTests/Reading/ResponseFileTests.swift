import Glibc
import Testing

@testable import ConsultationModel

@Suite("Reading responses as they are asked for")
struct ResponseFileTests {
  private static let lines = [
    "{\"id\": \"a\", \"text\": \"one\"}", "{\"id\": \"b\", \"text\": \"two\"}",
  ]
  private static let text = lines.joined(separator: "\n")

  @Test("a response is read from its place")
  func passage() throws {
    let folder = try ResponseFolder(Self.text)
    let file = try folder.file()
    #expect(try file.passage(at: 0..<Self.lines[0].utf8.count).text == "one")
    let start = Self.lines[0].utf8.count + 1
    #expect(try file.passage(at: start..<Self.text.utf8.count).text == "two")
    #expect(file.identity.size == Self.text.utf8.count)
    #expect(file.failure == nil)
  }

  @Test(
    "of a file that was changed nothing is shown, and it is said once for all",
    arguments: ["", "{\"id\": \"a\", \"text\": \"six\"}\n{\"id\": \"b\", \"text\": \"two\"}", "x"])
  func changed(_ text: String) throws {
    let folder = try ResponseFolder(Self.text)
    let file = try folder.file()
    let place = 0..<Self.lines[0].utf8.count
    #expect(file.readablePassage(at: place)?.text == "one")
    try folder.write(text)
    // The clock of files may not have moved on since the file was opened.
    var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
    try #require(utimes(folder.responsesFile, &times) == 0)
    let sentence = "\(folder.responsesFile): was changed while it was open; open it again"
    let error = #expect(throws: FaultyFile.self) { try file.passage(at: place) }
    #expect(error?.description == sentence)
    #expect(file.readablePassage(at: place) == nil)
    #expect(file.failure?.description == sentence)
  }

  @Test("a file of any date is read", arguments: [-2_000_000_000, 9_300_000_000, 13_000_000_000])
  func dated(_ seconds: Int) throws {
    let folder = try ResponseFolder(Self.text)
    var times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
    try #require(utimes(folder.responsesFile, &times) == 0)
    #expect(try folder.file().passage(at: 0..<Self.lines[0].utf8.count).text == "one")
  }

  @Test("a file that another is put in the place of is read on as it was")
  func replaced() throws {
    let folder = try ResponseFolder(Self.text)
    let file = try folder.file()
    try #require(unlink(folder.responsesFile) == 0)
    try folder.write("other")
    // Taking its name away changes the file's links, and nothing that is in it.
    #expect(try file.passage(at: 0..<Self.lines[0].utf8.count).text == "one")
  }

  @Test(
    "a range that is no response's is refused in the same words",
    arguments: [0..<3, 0..<1000, 1000..<1010, 0..<0, 0..<Int.max])
  func range(_ range: Range<Int>) throws {
    let file = try ResponseFolder(Self.text).file()
    let error = #expect(throws: FaultyFile.self) { try file.passage(at: range) }
    #expect(error?.description.hasSuffix("was changed while it was open; open it again") == true)
  }
}
