import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  @Test(
    "Bytes are keys",
    arguments: [
      ("a", [.character("a")]), (" ", [.character(" ")]),
      ("é日👍", ["é", "日", "👍"].map(Key.character)),
      ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
      ("\u{8}", [.backspace]), ("\u{1}\u{12}", [.control("a"), .control("r")]),
      ("\u{0}\u{1C}\u{85}", []), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ] as [(String, [Key])])
  func bytes(text: String, keys: [Key]) {
    #expect(decode(text.utf8) == keys)
  }

  @Test(
    "Sequences that terminfo does not know are read to their end",
    arguments: [
      ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;5C", [.right]), ("\u{1B}[D", [.left]),
      ("\u{1B}[H\u{1B}[4~", [.home, .end]), ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]),
      ("\u{1B}[3;2~", [.delete]), ("\u{1B}[Z", [.backTab]), ("\u{1B}OM", [.enter]),
      ("\u{1B}[24~q", [.character("q")]), ("\u{1B}[[Aq", [.character("q")]),
      ("\u{1B}[?62;4cq", [.character("q")]), ("\u{1B}[Iq", [.character("q")]),
      ("\u{1B}OPq", [.character("q")]), ("\u{1B}]11;rgb:0/0/0\u{7}q", [.character("q")]),
      ("\u{1B}P1$r0m\u{1B}\\q", [.character("q")]),
      ("\u{1B}[12\u{3}q", [.control("c"), .character("q")]),
    ] as [(String, [Key])])
  func sequences(text: String, keys: [Key]) {
    #expect(decode(text.utf8) == keys)
  }

  @Test("A letter pressed with Alt is neither Escape nor the letter")
  func alt() {
    #expect(decode("\u{1B}qx".utf8) == [.character("x")])
  }

  @Test(
    "What is not UTF-8 is dropped, and nothing after it",
    arguments: [
      [0xFF, 0x71], [0x80, 0x71], [0xC3, 0x71], [0xE6, 0x97, 0x71], [0xF8, 0x88, 0x71],
      [0xC0, 0xAF, 0x71], [0xED, 0xA0, 0x80, 0x71], [0xF4, 0x90, 0x80, 0x80, 0x71],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    #expect(decode(bytes) == [.character("q")])
  }

  @Test(
    "Clicks and the wheel are told with their cell, past column 223",
    arguments: [
      ("\u{1B}[<0;300;5M", Key.mouse(Key.Mouse(.click, row: 4, column: 299))),
      ("\u{1B}[<64;1;1M", .mouse(Key.Mouse(.wheelUp, row: 0, column: 0))),
      ("\u{1B}[<69;2;3M", .mouse(Key.Mouse(.wheelDown, row: 2, column: 1))),
      ("\u{1B}[<0;300;5m", nil), ("\u{1B}[<2;1;1M", nil), ("\u{1B}[<32;1;1M", nil),
      ("\u{1B}[<0;0;0M", nil), ("\u{1B}[<0;1M", nil), ("\u{1B}[<;;M", nil),
      ("\u{1B}[<99999999999999999999;1;1M", nil),
    ])
  func mouse(report: String, key: Key?) {
    #expect(decode(report.utf8) == [key].compactMap(\.self))
    #expect(decode((report + "q").utf8) == [key, .character("q")].compactMap(\.self))
  }

  @Test("A report of three bytes is understood as well")
  func oldMouse() {
    let click: [KeyDecoder.Input] = [.oldMouse, .byte(32), .byte(33 + 4), .byte(33 + 2)]
    #expect(decode(inputs: click) == [.mouse(Key.Mouse(.click, row: 2, column: 4))])
    #expect(decode(inputs: Array(click.dropLast())) == [])
  }

  @Test("A paste is one key, and its line ends are no Enter")
  func paste() {
    let text = "one\r\ntwo\r\u{FFFD}q£"
    #expect(decode("\u{1B}[200~".utf8, then: paste(text)) == [.paste("one\ntwo\nq£")])
  }

  @Test("An end mark that was pasted itself ends nothing, and nothing behind it is a key")
  func pastedEnd() {
    let inner = paste("one") + "\rq".utf8.map { .byte($0) } + [.key(.down)] + paste("two")
    let after: [KeyDecoder.Input] = [.byte(UInt8(ascii: "x"))]
    #expect(
      decode("\u{1B}[200~".utf8, then: inner + after)
        == [.paste("one\nqtwo"), .character("x")])
  }

  @Test("Two pastes in one piece are two, with the keys between them")
  func twoPastes() {
    let known: [KeyDecoder.Input] = [.byte(0x0D), .pasteStart] + paste("two")
    #expect(
      decode("\u{1B}[200~".utf8, then: paste("one") + known)
        == [.paste("one"), .enter, .paste("two")])
  }

  @Test("A paste that never ends is what has come")
  func endlessPaste() {
    #expect(decode("\u{1B}[200~".utf8, then: paste("abc").dropLast()) == [.paste("abc")])
  }

  private func paste(_ text: String) -> [KeyDecoder.Input] {
    text.utf8.map { .byte($0) } + [.pasteEnd]
  }

  private func decode(
    _ bytes: some Sequence<UInt8>, then more: some Sequence<KeyDecoder.Input> = []
  ) -> [Key] {
    decode(inputs: bytes.map { .byte($0) } + more)
  }

  private func decode(inputs: [KeyDecoder.Input]) -> [Key] {
    var rest = inputs[...]
    var decoder = KeyDecoder()
    var keys: [Key] = []
    while let key = decoder.nextKey(from: { _ in rest.popFirst() }) { keys.append(key) }
    return keys
  }
}
