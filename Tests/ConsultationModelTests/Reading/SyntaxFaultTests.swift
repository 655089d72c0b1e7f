import Testing

@testable import ConsultationModel

@Suite("What is said of a file that is not JSON")
struct SyntaxFaultTests {
  private func sentence(_ bytes: [UInt8]) -> String? {
    let error = #expect(throws: FaultyFile.self) {
      try ConsultationFile.read(bytes: bytes, name: "c.json")
    }
    return error?.description
  }

  @Test(
    "the sentence has the location, what was found and what was expected",
    arguments: [
      ("", "c.json: found an empty file, expected a consultation"),
      (
        "{\"title\": \"A\",\n \"themes\": [}",
        "c.json: at line 2, column 13: found \"}\", expected a value"
      ),
      (
        "{\"ä\": 1\n \"b\"}",
        "c.json: at line 2, column 2: found \"\\\"\", expected \",\" or \"}\""
      ),
      (
        "[\"äö\" 1]",
        "c.json: at line 1, column 7: found \"1\", expected \",\" or \"]\""
      ),
      (
        "[1,\n2,\n]",
        "c.json: at line 3, column 1: found \"]\", expected a value"
          + " (no comma may stand after the last of a list)"
      ),
      (
        "{\"a\": 1,}",
        "c.json: at line 1, column 9: found \"}\", expected a key in double quotation marks"
          + " (no comma may stand after the last of a list)"
      ),
      (
        "{title: 1}",
        "c.json: at line 1, column 2: found \"title\", expected a key in double quotation marks"
      ),
      ("[True]", "c.json: at line 1, column 2: found \"True\", expected a value"),
      ("[1] // done", "c.json: at line 1, column 5: found \"/\", expected nothing more"),
      (
        "{\"a\" = 1}", "c.json: at line 1, column 6: found \"=\", expected \":\""
      ),
      (
        "[\"a\r\nb\"]",
        "c.json: at line 1, column 4: found \"\\r\","
          + " expected a closing quotation mark before the end of the line"
      ),
      (
        "[\"a\u{1B}[31m\"]",
        "c.json: at line 1, column 4: found the control character \"\\u{1B}\","
          + " expected it written as an escape"
      ),
      (
        "[\"\\q\"]",
        "c.json: at line 1, column 4: found \"q\","
          + " expected one of \" \\ / b f n r t u after a backslash"
      ),
      (
        "[\"\\ud83d!\"]",
        "c.json: at line 1, column 3: found \\ud83d, expected both halves of a surrogate pair"
      ),
      (
        "[007]",
        "c.json: at line 1, column 2: found \"007\", expected a number that does not begin with 0"
      ),
      (
        "[1.]", "c.json: at line 1, column 4: found \"]\", expected a digit after the point"
      ),
      (
        "{\"title\": \"A pla",
        "c.json: at line 1, column 17: found the end of the text,"
          + " expected a closing quotation mark (the text is cut short)"
      ),
      ("\u{FEFF}[x]", "c.json: at line 1, column 2: found \"x\", expected a value"),
      ("[1]", "c.json: at $: found [1], expected a consultation"),
      ("[1e999]", "c.json: at $: found [1e999], expected a consultation"),
      ("\"text\"", "c.json: at $: found \"text\", expected a consultation"),
    ])
  func sentences(_ text: String, _ expected: String) {
    #expect(sentence(Array(text.utf8)) == expected)
  }

  @Test("100,000 brackets are too deep")
  func depth() {
    let brackets = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(
      sentence(brackets)
        == "c.json: at line 1, column 101: found \"[\", expected lists and objects at most 100 deep"
    )
  }

  @Test(
    "another encoding is named by its first bytes",
    arguments: [
      (
        Array("{\n\"é".utf8) + [0xE9, 0x20],
        "c.json: at line 2, column 3: found bytes that are not UTF-8 (E9 at byte 5), expected UTF-8"
      ),
      (
        [0xFF, 0xFE, 0x7B, 0x00],
        "c.json: at line 1, column 1: found bytes that are not UTF-8 (FF at byte 0),"
          + " expected UTF-8 (the file seems to be UTF-16)"
      ),
    ] as [([UInt8], String)])
  func encodings(_ bytes: [UInt8], _ expected: String) {
    #expect(sentence(bytes) == expected)
  }

  @Test("a long value is cut, and a hostile one made harmless")
  func quoting() {
    let hostile = "\u{1B}]0;x\u{7}\u{202E}\u{200D}\u{9B}" + String(repeating: "a", count: 1000)
    #expect(
      hostile.quoted(limit: 10) == #""\u{1B}]0;x\u{7}\u{202E}\u{200D}\u{9B}a…""#)
    let fault = Fault(file: "a\u{1B}[2J\n.json", reason: "cannot be read: no")
    #expect(fault.description == #"a\u{1B}[2J\n.json: cannot be read: no"#)
  }
}
