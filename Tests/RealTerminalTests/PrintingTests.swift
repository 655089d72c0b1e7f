import Testing

extension RealTerminal {
  @Suite struct PrintingTests {
    @Test("Into a file goes text without one escape, and to the terminal only the note")
    func file() throws {
      let home = try Home()
      let path = try home.file("output", "")
      let run = try TerminalRun(home: home, output: path)
      #expect(try run.end().reason == .exit(0))
      let text = try home.text(of: "output")
      for words in ["Kinship care", "huge privilege", "£650m", "BASW raises"] {
        #expect(text.contains(words))
      }
      #expect(!text.contains("\u{1B}"))
      #expect(run.output.text.contains("greenpaper themes, quotes, search"))
      #expect(!run.output.bytes.contains(0x1B))
    }

    @Test(
      "Data that cannot be read is told in a sentence, and the terminal is not touched",
      arguments: [
        ("{", 1),
        (#"{"format": "greenpaper/1", "title": "x", "themes": [], "thems": 1, "a": 2}"#, 2),
        ("", 1),
      ])
    func broken(data: String, faults: Int) throws {
      let home = try Home()
      let path = try home.file("broken.json", data)
      let errors = try home.file("errors", "")
      let run = try TerminalRun([path], home: home, errors: errors)
      let before = run.terminal.modes
      #expect(try run.end().reason == .exit(3))
      #expect(run.output.bytes == [])
      #expect(run.terminal.modes == before)
      let sentences = try home.text(of: "errors").split(separator: "\n")
      #expect(sentences.count == faults)
      #expect(sentences.allSatisfy { $0.hasPrefix("\(path): ") })
    }
  }
}
