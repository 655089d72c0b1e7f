import Foundation
import TestSupport
import Testing

@Suite("Lines and files of absurd length")
struct HugeLineTests {
  @Test("A line of 1 GB is left out for its length, in little memory, and the next is read")
  func line() throws {
    let folder = try HostileFolder("x")
    let lines = HostileConsultation.responses("x")
    let file = try folder.write(Array(lines.utf8), to: "responses.jsonl")
    try Self.lengthen(file, by: 1 << 30)
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\n{\"id\": \"last\", \"text\": \"the last\"}\n".utf8))
    try handle.close()
    let check = try runInLittleMemory("check", folder.path)
    #expect(check.status == 1)
    #expect(check.lines.count == 1)
    #expect(check.output.contains("at line 5: found more than 64 MB"))
    let quotes = try runInLittleMemory("quotes", folder.path, "--format", "json")
    #expect(quotes.output.contains("the last"))
    #expect(quotes.errors.contains("1 line left out"))
  }

  @Test("A consultation or a source of more than 256 MB is refused for its size, unread")
  func file() throws {
    let folder = try HostileFolder("x")
    try Self.lengthen("\(folder.sources)/report.txt", by: 1 << 29)
    let verify = try runInLittleMemory("verify", "--sources", folder.sources, folder.path)
    try Self.lengthen("\(folder.path)/consultation.json", by: 1 << 29)
    for outcome in [verify, try runInLittleMemory("check", folder.path)] {
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("it is larger than 256 MB"))
    }
  }

  /// Makes a hole at a file's end: as long as any other text, and written at once.
  private static func lengthen(_ file: String, by count: UInt64) throws {
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.truncate(atOffset: try handle.seekToEnd() + count)
    try handle.close()
  }

  /// Runs the program where it cannot have more than 600 MB of addresses, libraries and all.
  private func runInLittleMemory(_ arguments: String...) throws -> Program.Outcome {
    let limit = ["-c", "ulimit -v 600000; exec \"$@\"", "sh", Program.url.path()]
    return try Program.run(limit + arguments, of: URL(filePath: "/bin/sh"))
  }
}
