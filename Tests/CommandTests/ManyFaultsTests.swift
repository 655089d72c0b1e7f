import Foundation
import TestSupport
import Testing

@Suite("A check of more faulty lines than are read at once")
struct ManyFaultsTests {
  private static let count = 66_000

  /// A folder whose responses are numbers, but for one line in the midst.
  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let consultation = #"{"format": "greenpaper/1", "title": "Homes", "themes": []}"#
    try Data(consultation.utf8).write(to: folder.appending(path: "consultation.json"))
    let lines = (1...count).map { $0 == 300 ? #"{"id": "a", "text": ""}"# : "\($0)" }
    try Data(lines.joined(separator: "\n").utf8).write(
      to: folder.appending(path: "responses.jsonl"))
    return folder
  }

  @Test("Every format tells of all of them, in order")
  func formats() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let numbers = (1...Self.count).filter { $0 != 300 }
    let reasons = numbers.map { "found \($0), expected a response" }

    let text = try Program.run("check", folder.path())
    #expect(text.status == 1)
    let file = folder.appending(path: "responses.jsonl").path()
    #expect(text.lines == zip(numbers, reasons).map { "\(file): at line \($0): \($1)" })

    let json = try Program.run("check", folder.path(), "--format", "json")
    #expect(json.status == 1)
    #expect(try json.records("faults").map { $0["reason"] as? String } == reasons)

    let jsonLines = try Program.run("check", folder.path(), "--format", "jsonl").lines
    #expect(jsonLines.count == numbers.count)
    #expect(jsonLines.last?.contains(reasons[reasons.count - 1]) == true)

    let csv = try Program.run("check", folder.path(), "--format", "csv").output
    let rows = csv.components(separatedBy: "\r\n")
    #expect(rows.first == "file,line,column,path,reason")
    #expect(rows.count == numbers.count + 2)
  }
}
