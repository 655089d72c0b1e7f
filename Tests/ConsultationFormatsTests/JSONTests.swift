import ConsultationFormats
import ConsultationModel
import Testing

@Suite("Reports as JSON")
struct JSONTests {
  private func report(_ value: JSONValue) -> Report {
    Report(before: [.value("value", value)], Table("rows", columns: ["id"], rows: []))
  }

  @Test("A report keeps the order of its keys, indents by two spaces and ends with a newline")
  func layout() {
    let table = Table(
      "rows", columns: ["id", "themes", "source"],
      rows: [
        [.string("b"), .array([.string("x"), .string("y")]), .null],
        [.string("a"), .array([]), .string("s")],
      ])
    let report = Report(
      before: [.value("total", .integer(2))], table, after: [.value("facets", .object([]))])
    #expect(
      report.json == """
        {
          "total": 2,
          "rows": [
            {
              "id": "b",
              "themes": [
                "x",
                "y"
              ],
              "source": null
            },
            {
              "id": "a",
              "themes": [],
              "source": "s"
            }
          ],
          "facets": {}
        }

        """)
    #expect(
      report.jsonLines == """
        {"id":"b","themes":["x","y"],"source":null}
        {"id":"a","themes":[],"source":"s"}

        """)
  }

  @Test(
    "A number is written exactly, a whole one without a point",
    arguments: [
      (100_000_000.0, "100000000"), (2.0 / 13, "0.15384615384615385"), (1.75, "1.75"),
      (0.0, "0"), (-0.5, "-0.5"), (1e21, "1e+21"), (.infinity, "null"), (.nan, "null"),
    ])
  func numbers(number: Double, text: String) {
    #expect(report(.number(number)).json.contains("\"value\": \(text),\n"))
  }

  @Test(
    "What would act on a terminal is spelt out, other characters stay",
    arguments: [
      ("\u{1B}[31m", #"\u001b[31m"#), ("\u{9B}m", #"\u009bm"#), ("\u{202E}", #"\u202e"#),
      ("\u{200D}", #"\u200d"#), ("\u{E0001}", #"\udb40\udc01"#), ("\u{2028}", #"\u2028"#),
      ("a\r\nb\tc", #"a\r\nb\tc"#), (#"“\"/"#, #"“\\\"/"#), ("£é😀", "£é😀"), ("\0", #"\u0000"#),
    ])
  func escapes(string: String, text: String) {
    #expect(report(.string(string)).json.contains("\"value\": \"\(text)\",\n"))
  }
}
