import ConsultationModel
import ConsultationSearch
import Foundation
import Terminal
import Testing

@testable import Dashboard

@Suite("Responses that are changed while they are open")
struct ChangedFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  @Test("The screen says so, and shows none of the words that stand there now")
  func changed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(
      #"{"format": "greenpaper/1", "title": "Homes", "themes": []}"#, to: "consultation.json")
    try write(responses(saying: "We said this."), to: "responses.jsonl")
    let indexed = try IndexedConsultation(path: folder.path(), keptIn: nil, holding: 0)
    try indexed.index.build()
    var dashboard = Store(
      indexed.consultation, engine: indexed.index, size: Size(columns: 104, rows: 24))
    dashboard.press("2")
    let before = lines(&dashboard)
    #expect(before.contains("We said this.") && !before.contains("⚠"))

    try write(responses(saying: "We never did.") + "\n", to: "responses.jsonl")
    for _ in 0..<20 { dashboard.press(.pageDown) }
    let picture = lines(&dashboard)
    #expect(
      picture.contains("⚠ responses.jsonl was changed while it was open; open it again"),
      "\(picture)")
    #expect(!picture.contains("We never did."))
    #expect(picture.contains("This response can no longer be read."))
    dashboard.press("1")
    let themes = lines(&dashboard)
    #expect(themes.contains("⚠ responses.jsonl was changed"))
  }

  private func lines(_ dashboard: inout Store) -> String {
    dashboard.look().canvas.lines.joined(separator: "\n")
  }

  private func responses(saying words: String) -> String {
    (0..<400).map { #"{"id": "r\#($0)", "text": "\#(words)"}"# }.joined(separator: "\n")
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}
