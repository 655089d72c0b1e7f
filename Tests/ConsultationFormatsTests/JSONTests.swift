import ConsultationFormats
import ConsultationModel
import JSON
import Testing

@Suite("Reports as JSON")
struct JSONTests {
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
}
