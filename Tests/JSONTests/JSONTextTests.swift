import JSON
import Testing

@Suite("Writing JSON")
struct JSONTextTests {
  @Test(
    "A number is written exactly, a whole one without a point",
    arguments: [
      (100_000_000.0, "100000000"), (2.0 / 13, "0.15384615384615385"), (1.75, "1.75"),
      (0.0, "0"), (-0.5, "-0.5"), (1e21, "1e+21"), (.infinity, "null"), (.nan, "null"),
    ])
  func numbers(number: Double, text: String) {
    #expect(JSONText.text(.number(number)) == text)
  }

  @Test(
    "What would act on a terminal is spelt out, other characters stay",
    arguments: [
      ("\u{1B}[31m", #"\u001b[31m"#), ("\u{9B}m", #"\u009bm"#), ("\u{202E}", #"\u202e"#),
      ("\u{200D}", #"\u200d"#), ("\u{E0001}", #"\udb40\udc01"#), ("\u{2028}", #"\u2028"#),
      ("a\r\nb\tc", #"a\r\nb\tc"#), (#"“\"/"#, #"“\\\"/"#), ("£é😀", "£é😀"), ("\0", #"\u0000"#),
    ])
  func escapes(string: String, text: String) {
    #expect(JSONText.text(.string(string)) == "\"\(text)\"")
  }

  @Test(
    "What is written is read as the same value, on one line or on many", arguments: [true, false])
  func roundTrip(isIndented: Bool) throws {
    let value = JSONValue.object([
      JSONValue.Member("b", .array([.null, .boolean(true), .integer(-3), .number(0.25)])),
      JSONValue.Member("a", .object([])), JSONValue.Member("b", .string("\u{1}\u{202E}é\"")),
    ])
    let text = JSONText.text(value, indented: isIndented)
    #expect(try JSONScanner.value(of: Array(text.utf8).span) == value)
    #expect(text.contains("\n") == isIndented)
  }
}
