import Foundation
import TestSupport
import Testing

@Suite("The memory that an index takes to make")
struct BoundedMemoryTests {
  /// A consultation of so many responses, each with what a closure gives as its attributes.
  private func folder(
    responses: Int, attributes: (Int) -> String
  ) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "greenpaper-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let consultation =
      #"{"format": "greenpaper/1", "title": "Many attributes", "themes": []}"#
    try Data(consultation.utf8).write(to: folder.appending(path: "consultation.json"))
    let padding = String(repeating: "care ", count: 20)
    var lines = ""
    for response in 0..<responses {
      lines += #"{"id":"r\#(response)","text":"\#(padding)","attributes":{"#
      lines += attributes(response) + "}}\n"
    }
    try Data(lines.utf8).write(to: folder.appending(path: "responses.jsonl"))
    return folder
  }

  @Test(
    "Attributes by the thousand, or one for each response, need no more than a few do",
    arguments: [1000, 60_000])
  func attributes(count: Int) throws {
    let folder = try folder(responses: 60_000) { response in
      #""a\#(response % count)":["x"],"b\#(response * 7 % count)":["y\#(response % 3)"]"#
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    try expectToFind(60_000, in: folder)
  }

  @Test("A response of millions of words needs little more than its own length")
  func words() throws {
    let folder = try folder(responses: 1) { _ in "" }
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = String(repeating: "a ", count: 5_000_000) + "care"
    let line = #"{"id":"long","text":"\#(text)"}"#
    try Data(line.utf8).write(to: folder.appending(path: "responses.jsonl"))
    try expectToFind(1, in: folder)
  }

  private func expectToFind(_ count: Int, in folder: URL) throws {
    // The limit is on the memory that belongs to the process alone, in kilobytes.
    let outcome = try Program.run(
      [
        "-c", #"ulimit -d 200000; exec "$0" search care --format json --limit 1 "$1""#,
        Program.url.path, folder.path,
      ],
      environment: ["XDG_CACHE_HOME": folder.path], of: URL(filePath: "/bin/sh"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try outcome.json()["total"] as? Int == count)
  }
}
