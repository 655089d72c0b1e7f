import Testing

extension RealTerminal {
  @Suite struct FrameTests {
    @Test("When nobody does anything, nothing is sent and nothing computed")
    func idle() throws {
      let run = try TerminalRun()
      try run.frame()
      let spent = try #require(run.processorTime)
      #expect(!run.receive(within: 1000))
      #expect(try #require(run.processorTime) - spent < 0.05)
    }

    @Test(
      "A move of the cursor sends at most 300 bytes, in one synchronized frame",
      arguments: [
        (80, 24, "jj", "j"), (80, 24, "jj", "k"), (40, 10, "jj", "j"), (120, 40, "\tj", "j"),
        (120, 40, "2\t\tj", "j"), (120, 40, "5l", "l"), (80, 24, "3", "j"),
      ] as [(UInt16, UInt16, String, String)])
    func move(columns: UInt16, rows: UInt16, before: String, key: String) throws {
      let run = try TerminalRun(columns: columns, rows: rows)
      try run.frame()
      for step in before {
        run.type(String(step))
        try run.frame()
      }
      run.type(key)
      let frame = try run.frame()
      #expect(frame.bytes.count <= 300, "\(frame.legible)")
      #expect(frame.text.hasPrefix("\u{1B}[?2026h") && frame.text.hasSuffix("\u{1B}[?2026l"))
      #expect(frame.text.split(separator: "\u{1B}[?2026h").count == 1)
    }

    @Test("Nothing is drawn outside of a synchronized frame")
    func frames() throws {
      let run = try TerminalRun()
      try run.walk()
      let outside = run.output.text.replacing(
        /\u{1B}\[\?2026h(?s:.)*?\u{1B}\[\?2026l/, with: "")
      for words in ["Workforce", "£", "Kinship"] { #expect(!outside.contains(words)) }
      #expect(run.output.text.contains("£650m"))
    }

    @Test("Esc acts at once, not after waiting for the rest of a sequence")
    func escape() throws {
      let run = try TerminalRun()
      try run.frame()
      // The quickest of several counts: the machine may be busy with something else.
      let reactions = try (0..<5).map { _ in
        run.type("/")
        try run.frame()
        let reaction = try run.reaction(to: "\u{1B}")
        try run.frame()
        return reaction
      }
      #expect(try #require(reactions.min()) < .milliseconds(100))
    }

    @Test("A key in pieces is one key, and an unknown sequence does nothing")
    func sequences() throws {
      let run = try TerminalRun()
      try run.frame()
      run.type("\u{1B}[99;5~\u{1B}[?62;c\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}OA3")
      try run.sent("£650m")
    }

    @Test("Pasted line ends never act as Enter, even in one piece with the keys around them")
    func paste() throws {
      let run = try TerminalRun()
      try run.frame()
      run.type("/\u{1B}[200~burn\rout\n\u{1B}[201~x")
      try run.sent("0 of 128")
      run.type("\u{7F}")
      try run.sent("high risk of ")
      run.type("\u{1B}")
      // The tabs are back, which a search covers.
      try run.sent("Crosstab")
    }
  }
}
