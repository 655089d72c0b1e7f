import Foundation
import TestSupport
import Testing

@Suite("Responses that are changed while they are printed")
struct ChangedResponsesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  @Test(
    "No record without its words is printed, and the status says that not all are there",
    arguments: ["jsonl", "csv", "text"])
  func changed(format: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(#"{"format": "greenpaper/1", "title": "Changed", "themes": []}"#.utf8)
      .write(to: folder.appending(path: "consultation.json"))
    let words = String(repeating: "These words were said. ", count: 20)
    // More than is held in memory, and than a pipe takes before it is read.
    let lines = (0..<20_000).map { #"{"id": "r\#($0)", "text": "\#(words)"}"# + "\n" }
    let responses = folder.appending(path: "responses.jsonl")
    try Data(lines.joined().utf8).write(to: responses)
    let process = Program.process(
      ["quotes", "--format", format, folder.path()],
      environment: ["XDG_CACHE_HOME": folder.appending(path: "cache").path()])
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    var printed = try #require(try output.fileHandleForReading.read(upToCount: 1))
    let handle = try FileHandle(forWritingTo: responses)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\n".utf8))
    try handle.close()
    printed.append(output.fileHandleForReading.readDataToEndOfFile())
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(told.contains("was changed while it was open; open it again"))
    let text = String(decoding: printed, as: UTF8.self)
    #expect(text.contains("These words were said."))
    for blank in [#""id": """#, #""id":"""#, "\r\n,,", "“”"] { #expect(!text.contains(blank)) }
  }
}
