import Foundation
import Glibc
import TestSupport
import Testing

extension RealTerminal {
  @Suite("More responses than are held in memory") struct ManyResponsesTests {
    private let home: Home
    private let path: String
    private static let count = 24_000

    init() throws {
      home = try Home()
      let folder = home.folder.appending(path: "many")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(
        #"""
        {"format": "greenpaper/1", "title": "Many", "themes": [{"id": "t0", "name": "Rooms"},
        {"id": "t1", "name": "Meals"}]}
        """#.utf8
      ).write(to: folder.appending(path: "consultation.json"))
      let words = String(repeating: "The rooms are cold in winter and meals are late. ", count: 8)
      var lines = ""
      for number in 0..<Self.count {
        let needle = number % 1_000 == 999 ? "needle " : ""
        lines +=
          #"{"id": "r\#(number)", "text": "\#(needle)\#(words)", "themes": ["t\#(number % 2)"]}"#
        lines += "\n"
      }
      try Data(lines.utf8).write(to: folder.appending(path: "responses.jsonl"))
      path = folder.path()
    }

    @Test("All are read, found and counted as at the shell, and the next time at once")
    func found() async throws {
      for _ in 0..<2 {
        let pane = try Pane(
          columns: 110, rows: 30, "greenpaper \(path); echo ended with $?", home: home)
        try await pane.shows("Everything: 24,000 responses")
        try pane.type("/needle")
        try await pane.shows("24 of 24,002", "Meals")
        try pane.press("Escape")
        try await pane.shows("Everything: 24,000 responses")
        try pane.type("2G")
        try await pane.shows("cold in winter", "24,000 of 24,000")
        try pane.type("q")
        try await pane.shows("ended with 0")
      }
      let shell = try Program.run(
        ["search", "needle", path, "--limit", "1", "--format", "json"],
        environment: home.environment())
      #expect(shell.output.contains(#""total": 24,"#) && shell.status == 0)
    }

    @Test("A kill while they are read harms nothing")
    func killed() async throws {
      for signal in [SIGKILL, SIGKILL, SIGTERM] {
        let run = try TerminalRun([path], columns: 100, rows: 24, home: home)
        try run.frame()
        kill(run.process, signal)
        _ = try run.end()
      }
      let shell = try Program.run(
        ["search", "needle", path, "--limit", "1", "--format", "json"],
        environment: home.environment())
      #expect(shell.output.contains(#""total": 24,"#) && shell.status == 0)
    }
  }
}
