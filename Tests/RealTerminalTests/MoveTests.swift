import Testing

extension RealTerminal {
  @Suite("What a move of the cursor sends") struct MoveTests {
    @Test(
      "In every list at most 300 bytes, in one synchronized frame",
      arguments: [
        (80, 24, "jj", "jk"), (40, 10, "jj", "jk"), (120, 40, "\tj", "jk"), (40, 10, "\r", "jj"),
        (40, 10, "2", "jj"), (120, 40, "2\tj", "jk"), (120, 40, "2\t\tj", "jk"),
        (40, 10, "3", "jj"), (120, 40, "4\tj", "jk"), (120, 40, "4\t\tj", "jk"),
        (120, 40, "5", "jk"),
        (120, 40, "5l", "lh"), (200, 50, "5", "jlkh"), (40, 10, "5", "jl"),
        (200, 50, "6\t", "j"), (120, 40, "?", "j"),
      ] as [(UInt16, UInt16, String, String)])
    func move(columns: UInt16, rows: UInt16, way: String, keys: String) throws {
      let run = try TerminalRun(columns: columns, rows: rows)
      try expectShortMoves(in: run, way: way, keys: keys)
    }

    @Test("So it is in a table as wide as the terminal", arguments: ["jjkk", "llhh"])
    func wideTable(keys: String) throws {
      let home = try Home()
      let quotes = (0..<240).map { number in
        let type = #""respondentType": "r\#(number % 12)""#
        return #"{"id": "q\#(number)", "text": "Word.", "themes": ["t\#(number % 20)"], \#(type)}"#
      }
      let themes = (0..<20).map { #"{"id": "t\#($0)", "name": "A theme that is called \#($0)"}"# }
      let types = (0..<12).map { #"{"id": "r\#($0)", "name": "Respondents \#($0)"}"# }
      let path = try home.file(
        "wide.json",
        """
        {"format": "greenpaper/1", "title": "Wide", "themes": [\(themes.joined(separator: ", "))],
        "respondentTypes": [\(types.joined(separator: ", "))],
        "quotes": [\(quotes.joined(separator: ", "))]}
        """)
      let run = try TerminalRun([path], columns: 200, rows: 50, home: home)
      try expectShortMoves(in: run, way: "5jjll", keys: keys)
      #expect(run.shown.rows.contains { $0.contains("A theme that is called 19") })
    }

    private func expectShortMoves(in run: TerminalRun, way: String, keys: String) throws {
      try run.frame()
      for key in way { try run.typeAndSettle(String(key)) }
      for key in keys {
        let start = run.output.bytes.count
        try run.typeAndSettle(String(key))
        let frame = TerminalOutput(bytes: Array(run.output.bytes[start...]))
        #expect((1...300).contains(frame.bytes.count), "\(frame.bytes.count): \(frame.legible)")
        #expect(frame.text.hasPrefix("\u{1B}[?2026h") && frame.text.hasSuffix("\u{1B}[?2026l"))
        #expect(frame.text.split(separator: "\u{1B}[?2026h").count == 1)
      }
    }
  }
}
