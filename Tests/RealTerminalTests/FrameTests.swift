import Foundation
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
      try run.sent("0 of 134")
      run.type("\u{7F}")
      try run.sent("high risk of ")
      run.type("\u{1B}")
      // The tabs are back, which a search covers.
      try run.sent("Crosstab")
    }

    @Test("What is copied goes to the clipboard of the terminal, and a line says so")
    func copied() throws {
      let run = try TerminalRun()
      try run.frame()
      try run.typeAndSettle("2")
      run.type("y")
      let sent = try run.sent("Copied, with its citation.")
      let command = try #require(sent.text.firstMatch(of: /\u{1B}\]52;c;([A-Za-z0-9+\/=]+)\u{7}/))
      let text = Data(base64Encoded: String(command.1)).map { String(decoding: $0, as: UTF8.self) }
      #expect(text?.contains("improvements to operational delivery") == true)
    }

    @Test("An end mark within a paste does not let the rest of it act")
    func pastedEnd() throws {
      let run = try TerminalRun()
      try run.frame()
      run.type("/")
      try run.frame()
      run.type("\u{1B}[200~burn\u{1B}[201~\rq\u{1B}[201~")
      try run.sent("0 of 134")
      #expect(run.shown.rows[0].hasPrefix(" / burn q"))
    }
  }
}
