import Foundation
import TestSupport
import Testing

extension RealTerminal {
  @Suite("Data that would harm a terminal") struct HostileDataTests {
    @Test(
      "Nothing is sent but what the program says itself, in any tab, card, search or title",
      arguments: [
        (80, 24, [:]), (160, 50, [:]), (40, 10, [:]), (80, 24, ["LC_ALL": "C"]),
        (100, 30, ["TERM": "tmux-256color"]), (100, 30, ["TERM": "screen"]),
      ] as [(UInt16, UInt16, [String: String])])
    func views(columns: UInt16, rows: UInt16, environment: [String: String]) throws {
      // Looking quotations up would draw a second picture, whenever that is done.
      let folder = try HostileFolder(holdingSources: false)
      let run = try TerminalRun(
        [folder.path], columns: columns, rows: rows, environment: environment)
      try run.frame()
      for keys in Self.keys {
        run.type(keys)
        try run.frame()
      }
      run.type("q")
      #expect(try run.end().reason == .exit(0))
      #expect(run.output.contains("\u{1B}]2;"))
      #expect(run.output.contains("\u{1B}]52;c;"))
      #expect(run.output.contains("harm"))
      #expect(SentLanguage(reading: run.output.bytes).foreign == [])
    }

    /// Every tab with a record opened in it and copied, the page of keys, hostile text pasted into
    /// the search, and a search that keeps its result.
    private static let keys = [
      "\t", "2", "\r", "y", "\u{1B}", "j", "3", "\r", "\u{1B}", "d4", "\r", "\u{1B}", "5", "c",
      "m", "6", "j", "\r", "?", "\u{1B}", "/",
      "\u{1B}[200~\u{9B}31337m\u{202E}\u{1B}[2J\u{1B}[201~",
      "\u{15}", "h", "a", "r", "m", "\r", "n",
    ]

    @Test(
      "A broken file full of it is told of in plain sentences",
      arguments: HostileConsultation.refused(HostileText.everything),
      [[], ["check"], ["quotes"]])
    func broken(bytes: [UInt8], command: [String]) throws {
      let folder = try HostileFolder("x")
      let path = try folder.write(bytes, to: "hostile\u{1B}[2J\u{202E}.json")
      let run = try TerminalRun(command + [path])
      let isReport = command == ["check"]
      #expect(try run.end().reason == .exit(isReport ? 1 : 3))
      #expect(!run.output.bytes.contains(0x1B))
      #expect(SentLanguage(reading: run.output.bytes).foreign == [])
      #expect(run.output.contains(#"hostile\u{1B}[2J"#))
    }

    @Test(
      "A configuration and a memory full of it are told of in plain sentences, or passed over",
      arguments: HostileText.all.map(\.text) + [HostileText.everything])
    func settings(text: String) throws {
      let home = try Home()
      let lines = ["\(text)", "\(text) = \(text)", "colour = \(text)", "key q = \(text)"]
      for name in ["config/greenpaper/config", "state/greenpaper/searches"] {
        let folder = home.folder.appending(path: name).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try home.file(name, lines.joined(separator: "\n"))
      }
      let run = try TerminalRun(home: home)
      try run.frame()
      run.type("/\u{12}")
      try run.frame()
      run.type("\u{3}")
      _ = try run.end()
      #expect(run.output.contains("~/config/greenpaper/config: at line 1"))
      #expect(SentLanguage(reading: run.output.bytes).foreign == [])
    }

    @Test(
      "A terminal of a hostile name is drawn on as others are, or refused in a plain sentence",
      arguments: HostileText.asArguments)
    func name(name: String) throws {
      let run = try TerminalRun(environment: ["TERM": name])
      try run.frame()
      run.type("q")
      #expect(try run.end().reason == .exit(0))
      #expect(SentLanguage(reading: run.output.bytes).foreign == [])
    }
  }
}
