import TestSupport
import Testing

extension RealTerminal {
  @Suite("Data that would harm a terminal") struct HostileDataTests {
    @Test(
      "Nothing of it reaches the terminal from any tab, card, search or title",
      arguments: [
        (80, 24, [:]), (160, 50, [:]), (40, 10, [:]), (80, 24, ["LC_ALL": "C"]),
      ] as [(UInt16, UInt16, [String: String])])
    func views(columns: UInt16, rows: UInt16, environment: [String: String]) throws {
      let home = try Home()
      let folder = try HostileConsultation.folder(in: home)
      let run = try TerminalRun(
        [folder], columns: columns, rows: rows, environment: environment, home: home)
      try run.frame()
      for keys in Self.keys {
        run.type(keys)
        try run.frame()
      }
      run.type("q")
      #expect(try run.end().reason == .exit(0))
      #expect(run.output.contains("\u{1B}]2;"))
      #expect(run.output.contains("harm"))
      #expect(String(validating: run.output.bytes, as: UTF8.self) != nil)
      #expect(run.output.harmful == [])
      for sequence in ["\u{1B}]0;", "\u{1B}[6n"] {
        #expect(!run.output.contains(sequence))
      }
    }

    /// Every tab with a record opened in it, the page of keys, and a search that keeps its result.
    private static let keys = [
      "\t", "2", "\r", "\u{1B}", "j", "3", "\r", "\u{1B}", "d", "4", "\r", "\u{1B}", "5", "c", "m",
      "6", "j", "\r", "?", "\u{1B}", "/", "h", "a", "r", "m", "\r", "n",
    ]

    @Test(
      "A broken file full of it is told of in plain sentences",
      arguments: try HostileConsultation.broken(), [[], ["check"], ["quotes"]])
    func broken(bytes: [UInt8], command: [String]) throws {
      let home = try Home()
      let path = try home.file("hostile\u{1B}[2J\u{202E}.json", bytes)
      let run = try TerminalRun(command + [path], home: home)
      let isReport = command == ["check"]
      #expect(try run.end().reason == .exit(isReport ? 1 : 3))
      #expect(!run.output.bytes.contains(0x1B))
      #expect(run.output.harmful == [])
      #expect(run.output.contains(#"hostile\u{1B}[2J"#))
    }
  }
}
