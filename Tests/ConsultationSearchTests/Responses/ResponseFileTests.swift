import Glibc
import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("Reading responses as they are asked for")
struct ResponseFileTests {
  private static let lines = [
    "{\"id\": \"a\", \"text\": \"one\"}", "{\"id\": \"b\", \"text\": \"two\"}",
  ]
  private static let text = lines.joined(separator: "\n")

  @Test("a response is read from its range")
  func passage() throws {
    let folder = try ResponseFolder(Self.text)
    let file = try folder.file()
    #expect(try file.responses(at: [0..<Self.lines[0].utf8.count])[0].text == "one")
    let start = Self.lines[0].utf8.count + 1
    #expect(try file.responses(at: [start..<Self.text.utf8.count])[0].text == "two")
    #expect(file.identity.size == Self.text.utf8.count)
  }

  @Test(
    "of a file that was changed nothing is shown",
    arguments: ["", "{\"id\": \"a\", \"text\": \"six\"}\n{\"id\": \"b\", \"text\": \"two\"}", "x"])
  func changed(_ text: String) throws {
    let folder = try ResponseFolder(Self.text)
    let file = try folder.file()
    let range = 0..<Self.lines[0].utf8.count
    #expect(try file.responses(at: [range])[0].text == "one")
    try folder.write(text)
    // The clock of files may not have moved on since the file was opened.
    var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
    try #require(utimes(folder.responsesFile, &times) == 0)
    let sentence = "\(folder.responsesFile): was changed while it was open; open it again"
    let error = #expect(throws: FaultyFile.self) { try file.responses(at: [range]) }
    #expect(error?.description == sentence)
  }

  @Test("a file of any date is read", arguments: [-2_000_000_000, 9_300_000_000, 13_000_000_000])
  func dated(_ seconds: Int) throws {
    let folder = try ResponseFolder(Self.text)
    var times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
    try #require(utimes(folder.responsesFile, &times) == 0)
    #expect(try folder.file().responses(at: [0..<Self.lines[0].utf8.count])[0].text == "one")
  }

  @Test("a file that another is put in the place of is read on as it was")
  func replaced() throws {
    let folder = try ResponseFolder(Self.text)
    let file = try folder.file()
    try #require(unlink(folder.responsesFile) == 0)
    try folder.write("other")
    // Taking its name away changes the file's links, and nothing that is in it.
    #expect(try file.responses(at: [0..<Self.lines[0].utf8.count])[0].text == "one")
  }

  @Test("responses are given in the order of their ranges, near or far from each other")
  func several() throws {
    let lines = (0..<3_000).map { number in
      let text = String(repeating: "x", count: number % 97 == 0 ? 9_000 : number % 50)
      return "{\"id\": \"r\(number)\", \"text\": \"\(text)\", \"position\": \"\\u0061gree\"}"
    }
    let file = try ResponseFolder(lines.joined(separator: "\n")).file()
    var starts = [0]
    for line in lines { starts.append(starts[starts.count - 1] + line.utf8.count + 1) }
    let wanted = Array(0..<3_000) + [5, 2_999, 0, 97, 98, 98]
    let ranges = wanted.map { starts[$0]..<(starts[$0 + 1] - 1) }
    let read = try file.responses(at: ranges)
    #expect(read.map(\.id) == wanted.map { "r\($0)" })
    #expect(read.allSatisfy { $0.position == "agree" })
    #expect(try file.responses(at: []).isEmpty)
  }

  @Test(
    "a range that is no response's is refused in the same words",
    arguments: [0..<3, 0..<1000, 1000..<1010, 0..<0, 0..<Int.max])
  func range(_ range: Range<Int>) throws {
    let file = try ResponseFolder(Self.text).file()
    let error = #expect(throws: FaultyFile.self) { try file.responses(at: [range]) }
    #expect(error?.description.hasSuffix("was changed while it was open; open it again") == true)
  }
}
