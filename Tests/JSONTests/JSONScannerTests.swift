import JSON
import Testing

@Suite("Scanning JSON")
struct JSONScannerTests {
  private func scan(_ text: String) throws -> JSONValue {
    try JSONScanner.value(of: Array(text.utf8).span)
  }

  @Test(
    "a text is read as its value",
    arguments: [
      ("null", .null), ("true", .boolean(true)), (" false\t\r\n", .boolean(false)),
      ("[]", .array([])), ("[ ]", .array([])), ("{}", .object([])), ("{ }", .object([])),
      ("[1,[2],{}]", .array([.integer(1), .array([.integer(2)]), .object([])])),
      (
        #"{"b": 1, "a": {"b": null}, "b": 2}"#,
        .object([
          JSONValue.Member("b", .integer(1)),
          JSONValue.Member("a", .object([JSONValue.Member("b", .null)])),
          JSONValue.Member("b", .integer(2)),
        ])
      ),
    ] as [(String, JSONValue)])
  func values(_ text: String, _ value: JSONValue) throws {
    #expect(try scan(text) == value)
  }

  @Test(
    "a whole number is an integer however it is written",
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("1.0", 1), ("1e3", 1000), ("1E+3", 1000),
      ("12.50e1", 125), ("1000e-3", 1), ("0e999999999999999999999", 0), ("0.000", 0),
      ("1.00000000000000000000000000000", 1), ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("9007199254740993.0", 9_007_199_254_740_993),
    ])
  func integers(_ text: String, _ integer: Int) throws {
    #expect(try scan(text) == .integer(integer))
  }

  @Test(
    "another number is the nearest double",
    arguments: [
      ("0.5", 0.5), ("-2.5e-3", -0.0025), ("1e-400", 0), ("9223372036854775808", 0x1p63),
      ("1e19", 1e19), ("123456789012345678901234567890", 123_456_789_012_345_677_877_719_597_056),
      ("1e-999999999999999999999", 0), ("0.1", 0.1),
    ])
  func doubles(_ text: String, _ double: Double) throws {
    #expect(try scan(text) == .number(double))
  }

  @Test(
    "a string is read with its escapes, at any length",
    arguments: [
      (#""""#, ""), (#""a""#, "a"), (#""1234567""#, "1234567"), (#""12345678""#, "12345678"),
      (#""123456789\n""#, "123456789\n"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u00e9\u2019""#, "é’"), (#""\ud83d\ude00""#, "😀"), (#""😀 “é”""#, "😀 “é”"),
      (#""\u0000""#, "\0"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
      (#""twelve chars\u0041 and \\ more than eight""#, #"twelve charsA and \ more than eight"#),
    ])
  func strings(_ text: String, _ string: String) throws {
    let value = try scan(text)
    #expect(value == .string(string))
  }

  @Test("a special character is found at every place of the eight-byte stride", arguments: 0..<20)
  func stride(_ length: Int) throws {
    let plain = String(repeating: "é", count: length / 2) + String(repeating: "x", count: length)
    #expect(try scan("[\"\(plain)\"]") == .array([.string(plain)]))
    #expect(try scan("\"\(plain)\\n\(plain)\"") == .string("\(plain)\n\(plain)"))
    #expect(throws: JSONSyntaxError.self) { try scan("\"\(plain)\u{1F}\(plain)\"") }
  }

  @Test(
    "what RFC 8259 does not allow is refused",
    arguments: [
      "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[1}", "{]",
      "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{'a':1}", "{1:1}",
      "{\"a\" 1}", "{\"a\"::1}", "{,}", "{\"a\":1 \"b\":2}", "{\"a\":}", "nul", "nulll", "True",
      "tru", "truefalse", "undefined", "NaN", "Infinity", "-Infinity", "-", "+1", "01", "-01",
      "00", "1.", ".5", "-.5", "1.e3", "1e", "1e+", "1e-", "0x10", "1_000", "1,000", "--1",
      "\"", "\"a", "\"\\", "\"\\u", "\"\\u12", "\"\\u12g4\"", "\"\\x41\"", "\"\\ \"", "\"\\'\"",
      "'a'", "\"a\nb\"", "\"a\tb\"", "\"\u{0}\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\n\"",
      "\"\\ud800\\ud800\"", "\"\\ud800x\"", "1 2", "{} {}", "[] x", "// no\n1", "/* */1", "# x",
      "\u{A0}1", "\u{FEFF}\u{FEFF}1", "[1]\u{0}", "\u{C}1",
    ])
  func invalid(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try scan(text) }
  }

  @Test(
    "bytes that are not UTF-8 are refused",
    arguments: [
      [0xFF], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x80, 0x22], [0x22, 0xE2, 0x82],
    ] as [[UInt8]])
  func encodings(_ bytes: [UInt8]) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONScanner.value(of: bytes.span) }
    #expect(error?.expected == "UTF-8")
  }

  @Test("nesting is followed to its limit, and no further", arguments: ["[", "{\"a\":"])
  func nesting(_ opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    }
    #expect(throws: Never.self) { try scan(nested(JSONScanner.depthLimit)) }
    #expect(throws: JSONSyntaxError.self) { try scan(nested(JSONScanner.depthLimit + 1)) }
    #expect(throws: JSONSyntaxError.self) { try scan(String(repeating: opening, count: 100_000)) }
  }

  @Test("lists beside each other do not count as nested")
  func siblings() throws {
    let many = "[" + Array(repeating: "[[]]", count: 1000).joined(separator: ",") + "]"
    #expect(throws: Never.self) { try scan(many) }
  }
}
