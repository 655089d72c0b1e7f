import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("The file of settings")
struct ConfigurationTests {
  private func read(_ text: String) -> (configuration: Configuration, faults: [String]) {
    let (configuration, faults, _) = Configuration.read(Array(text.utf8), file: "config")
    return (configuration, faults.map(\.description))
  }

  @Test(
    "An empty file, comments and empty lines set nothing",
    arguments: ["", "\n\n", "# color never\n \t\n"])
  func nothing(text: String) {
    let (configuration, faults) = read(text)
    #expect(configuration == Configuration() && faults.isEmpty)
  }

  @Test("Every setting is heeded, however it is spaced and whatever ends its line")
  func everySetting() {
    let (configuration, faults) = read(
      """
      # as I like it
      color never\r
      accent   blue
      \twarning\tbright-magenta
      refusal cyan
      mouse off
      ascii on
      memory off
      key quit x ctrl-q
      """)
    #expect(faults.isEmpty)
    var expected = Configuration()
    expected.colour = .never
    expected.accents = [.green: .blue, .yellow: .brightMagenta, .red: .cyan]
    expected.usesMouse = false
    expected.isASCII = true
    expected.remembers = false
    expected.keys = ChosenKeys(["quit": ["x", .control("q")]])
    #expect(configuration == expected)
  }

  @Test(
    "A line with a fault is named in a sentence and changes nothing",
    arguments: [
      ("colr never", #"found "colr", expected one of"#),
      ("colr never", #"(did you mean "color"?)"#),
      ("color purple", #"found "purple", expected auto, always or never"#),
      ("color", "found nothing, expected auto, always or never"),
      ("color always never", #"found "always never""#),
      ("mouse yes", #"found "yes", expected on or off"#),
      ("accent bleu", #"(did you mean "blue"?)"#),
      ("key", "found nothing, expected the name of a command"),
      ("key qiut x", #"(did you mean "quit"?)"#),
      ("key quit", "found nothing, expected a key for quit"),
      ("key quit xx", #"found "xx", expected a key such as"#),
      ("key quit \u{200B}", "expected a key such as"),
      ("key quit \u{202E}", #"\u{202E}"#),
      ("key quit ctrl-c", "ctrl-c ends the program and can do nothing else"),
      ("key quit CTRL-M", "cannot be told from enter"),
      ("key quit y", "the key y cannot be that of quit, since it is that of copy"),
      ("key accept a", "the key a cannot be that of accept, since it types text"),
      ("mouse \u{1B}[31moff", "expected no control character"),
      ("mouse\u{0}off", #"found "\u{0}""#),
    ])
  func faults(line: String, words: String) {
    let (configuration, faults) = read("ascii on\n" + line + "\nmouse off\n")
    var expected = Configuration()
    expected.isASCII = true
    expected.usesMouse = false
    #expect(configuration == expected)
    #expect(faults.count == 1 && faults[0].hasPrefix("config: at line 2: "))
    #expect(faults.first?.contains(words) == true, "\(faults)")
  }

  @Test("Bytes that are no text spoil their own line alone")
  func notText() {
    let bytes = Array("mouse ".utf8) + [0xFF, 0xFE, 0x0A] + Array("ascii on".utf8)
    let (configuration, faults, _) = Configuration.read(bytes, file: "config")
    #expect(configuration.isASCII && configuration.usesMouse)
    #expect(faults.map(\.description) == ["config: at line 1: the line is not valid UTF-8"])
  }

  @Test("Of two lines about one thing, the first counts")
  func twice() {
    let (configuration, faults) = read("color never\ncolor always\nkey quit x\nkey quit Q\n")
    #expect(configuration.colour == .never && configuration.keys == ChosenKeys(["quit": ["x"]]))
    #expect(
      faults == [
        "config: at line 2: color stands on an earlier line already",
        "config: at line 4: key quit stands on an earlier line already",
      ])
  }

  @Test("Whatever bytes there are, no sentence about them can harm a terminal", arguments: 0..<40)
  func anyBytes(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let words = ["key", "quit", "color", "\u{1B}]52;", "esc", "\u{9B}", "\u{2028}", "é", "a", "#"]
    let text = (0..<60).map { _ in dice.pick(words) + dice.pick([" ", " ", "\n"]) }
    let (_, faults, _) = Configuration.read(
      Array(text.joined().utf8) + [UInt8(seed), 0x80], file: "config")
    for fault in faults {
      #expect(
        fault.description.unicodeScalars.allSatisfy {
          $0.properties.generalCategory != .control && $0 != "\u{2028}"
        })
    }
  }

  @Test("A byte order mark before the first line is passed over")
  func byteOrderMark() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("mouse off\n".utf8)
    let (configuration, faults, count) = Configuration.read(bytes, file: "config")
    #expect(!configuration.usesMouse && faults.isEmpty && count == 0)
  }

  @Test("Of very many faults the first are kept, and all are counted")
  func manyFaults() {
    let text = String(repeating: "nonsense\n", count: 50_000)
    let (_, faults, count) = Configuration.read(Array(text.utf8), file: "config")
    #expect(faults.count == 100 && count == 50_000)
    #expect(faults[0].description.hasPrefix("config: at line 1:"))
  }
}
