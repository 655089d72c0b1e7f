import Foundation
import TestSupport
import Testing

@Suite("A folder of hostile data")
struct HostileFolderTests {
  private static let commands = [
    [], ["themes"], ["themes", "--theme", "care"], ["quotes"], ["quotes", "--type", "carer"],
    ["search", "harm"], ["search", HostileText.everything], ["findings"], ["funding"],
    ["funding", "--basis", "total"], ["answers"], ["crosstab"],
    ["crosstab", "--columns", "type", "--search", "harm"], ["events"], ["sources"], ["check"],
    ["verify"],
  ]

  @Test(
    "Nothing of it reaches the output or the errors of any command in any format",
    arguments: commands, ["text", "json", "jsonl", "csv", "markdown"])
  func everyCommand(command: [String], format: String) throws {
    let folder = try HostileFolder()
    var arguments = command + (command.isEmpty ? [] : ["--format", format])
    if command == ["verify"] { arguments += ["--sources", folder.sources] }
    let outcome = try Program.run(arguments + [folder.path])
    #expect([0, 1].contains(outcome.status), "\(outcome.errors)")
    let isChecked = command == ["check"] || command.last == HostileText.everything
    #expect(isChecked || outcome.output.contains("harm"))
    expectHarmless(outcome, format: format)
  }

  @Test(
    "Each kind of it, by itself in every place, is harmless as text and in tables",
    arguments: HostileText.all)
  func everyKind(hostile: HostileText) throws {
    let folder = try HostileFolder(hostile.text)
    for command in [["quotes"], ["crosstab", "--columns", "type"]] {
      for format in ["text", "csv"] {
        let outcome = try Program.run(command + ["--format", format, folder.path])
        #expect(outcome.status == 0)
        expectHarmless(outcome, format: format)
      }
    }
  }

  @Test("JSON gives it back to the letter", arguments: HostileText.all)
  func exact(hostile: HostileText) throws {
    let folder = try HostileFolder(hostile.text)
    let quotes = try Program.run("quotes", "--format", "json", folder.path).records("quotes")
    let text = try #require(quotes.first?["text"] as? String)
    #expect(text.unicodeScalars.elementsEqual("\(hostile.text) quote".unicodeScalars))
  }

  @Test(
    "A file that is refused for it is told of in plain sentences",
    arguments: [["check"], ["check", "--format", "json"], ["quotes"], []])
  func refused(command: [String]) throws {
    try expectRefusal(of: HostileText.everything, command)
  }

  @Test("So it is for each kind of it by itself", arguments: HostileText.all)
  func refused(hostile: HostileText) throws {
    try expectRefusal(of: hostile.text, ["check"])
  }

  private func expectRefusal(of text: String, _ command: [String]) throws {
    let folder = try HostileFolder()
    for bytes in HostileConsultation.refused(text) {
      let file = try folder.write(bytes, to: "c\u{1B}]0;\u{7}.json")
      let outcome = try Program.run(command + [file])
      #expect(outcome.status == (command.first == "check" ? 1 : 3))
      expectHarmless(outcome, format: "text")
    }
  }

  @Test("Responses that are left out for it are told of in plain sentences")
  func rejected() throws {
    let folder = try HostileFolder()
    let words = HostileConsultation.responses(HostileText.everything)
    let lines = HostileText.brokenBytes.map { Array("{\"".utf8) + $0 + [0x0A] }
    let ids = Array(words.replacing("\"id\": \"r", with: "\"id\": \"\u{9B}\u{202E}").utf8)
    _ = try folder.write(ids + lines.joined(), to: "responses.jsonl")
    for command in [["check"], ["quotes"], []] {
      let outcome = try Program.run(command + [folder.path])
      #expect(outcome.status == (command == ["check"] ? 1 : 0))
      expectHarmless(outcome, format: "text")
    }
  }

  @Test(
    "A command line full of it is refused in plain sentences",
    arguments: [
      ["§"], ["quotes", "§"], ["quotes", "--theme", "§"], ["quotes", "--type", "§"],
      ["quotes", "--where", "§"], ["quotes", "--where", "§=§"], ["answers", "--status", "§"],
      ["funding", "--compare", "§", "§"], ["crosstab", "--columns", "§"], ["--§"], ["search"],
      ["quotes", "--format", "§"], ["quotes", "--limit", "§"], ["verify", "--sources", "§"],
      ["check", "§"], ["funding", "--basis", "§"], ["--sources", "§", "--color", "§"],
    ])
  func commandLine(command: [String]) throws {
    for hostile in HostileText.asArguments.suffix(3) {
      let outcome = try Program.run(
        command.map {
          String(
            $0.split(separator: "§", omittingEmptySubsequences: false).joined(separator: hostile))
        })
      #expect([2, 3].contains(outcome.status))
      expectHarmless(outcome, format: "text")
    }
  }

  @Test(
    "An environment full of it changes nothing of that",
    arguments: ["TERM", "LANG", "LC_ALL", "COLUMNS", "LINES", "NO_COLOR", "TZ", "HOME"])
  func environment(name: String) throws {
    let folder = try HostileFolder()
    let values = HostileText.asArguments.suffix(3)
    for value in values + ["", "0", "-1", "99999999999999999999", "../../etc/passwd"] {
      let outcome = try Program.run(["sources", folder.path], environment: [name: value])
      #expect(outcome.status == 0)
      expectHarmless(outcome, format: "text")
    }
  }

  private func expectHarmless(
    _ outcome: Program.Outcome, format: String, at location: SourceLocation = #_sourceLocation
  ) {
    let allowed: [String: Set<Unicode.Scalar>] = [
      "csv": ["\n", "\r", "\t"], "markdown": ["\n", "\t"],
    ]
    let harms = [
      UnsafeOutput(in: outcome.outputBytes, allowing: allowed[format] ?? ["\n"]),
      UnsafeOutput(in: outcome.errorBytes),
    ].compactMap(\.self)
    #expect(harms == [], sourceLocation: location)
  }
}
