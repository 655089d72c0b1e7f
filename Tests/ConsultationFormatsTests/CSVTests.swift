import ConsultationFormats
import ConsultationModel
import JSON
import TestSupport
import Testing

@Suite("Reports as CSV")
struct CSVTests {
  private func csv(_ columns: [Table.Column], _ row: [JSONValue]) -> String {
    Report(Table("rows", columns: columns, rows: [row])).csv
  }

  @Test(
    "A cell is quoted where RFC 4180 asks for it",
    arguments: [
      ("plain £", "plain £"), ("a, b", "\"a, b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\nlines\""), ("", ""),
      (" spaces ", " spaces "), ("\u{1B}[1m", "␛[1m"),
    ])
  func quoting(text: String, cell: String) {
    #expect(csv(["text"], [.string(text)]) == "text\r\n\(cell)\r\n")
  }

  @Test(
    "Text that a spreadsheet would run follows an apostrophe",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)", "'=1"])
  func formulas(text: String) {
    #expect(csv(["text"], [.string(text)]) == "text\r\n'\(text)\r\n")
  }

  @Test(
    "So does what would be one where cells are parted at semicolons, tabs or line ends",
    arguments: [
      ("a;=1", "\"a;'=1\""), ("a\t@b", "\"a\t'@b\""), ("a\n-b", "\"a\n'-b\""),
      ("\tx", "\"'\tx\""), ("a; b", "\"a; b\""), ("a;b=1", "\"a;b=1\""),
    ])
  func formulasWithin(text: String, cell: String) {
    #expect(csv(["text"], [.string(text)]) == "text\r\n\(cell)\r\n")
  }

  @Test("What is guarded can be had back, and no cell begins a formula", arguments: 0..<200)
  func undone(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("='+-@;\t\n\ra ＝＠'")
    for _ in 0..<50 {
      let length = Int.random(in: 0...12, using: &generator)
      let text = String((0..<length).map { _ in signs.randomElement(using: &generator) ?? "a" })
      let guarded = FormulaGuard.guarded(text)
      #expect(FormulaGuard.unguarded(guarded) == text)
      let cells = guarded.unicodeScalars.split(
        omittingEmptySubsequences: true, whereSeparator: { ";\t\n\r".unicodeScalars.contains($0) })
      #expect(!cells.contains { "=+-@＝＋－＠".unicodeScalars.contains($0.first ?? "a") })
    }
  }

  @Test("A number below zero is no formula")
  func negative() {
    #expect(csv(["gap", "ratio"], [.number(-5), .number(1.5)]) == "gap,ratio\r\n-5,1.5\r\n")
  }

  @Test("Lists are joined by semicolons, nothing is written for null")
  func lists() {
    let row: [JSONValue] = [.array([.string("a"), .string("b")]), .null, .boolean(true)]
    #expect(csv(["themes", "source", "held"], row) == "themes,source,held\r\n\"a; b\",,true\r\n")
  }

  @Test("A column of objects has a cell for each key, a list of objects names its keys")
  func objects() {
    let share = JSONValue.object([
      JSONValue.Member("words", .string("a third")),
      JSONValue.Member("fraction", .array([.integer(1), .integer(3)])),
    ])
    let replies = JSONValue.array([
      .object([JSONValue.Member("by", .string("MP")), JSONValue.Member("date", .null)]),
      .object([JSONValue.Member("by", .string("DfE"))]),
    ])
    let columns = [Table.Column("share", keys: ["words", "fraction"]), "replies"]
    #expect(
      csv(columns, [share, replies])
        == "share.words,share.fraction,replies\r\na third,\"1; 3\",\"by: MP; by: DfE\"\r\n")
  }

  @Test("A report of nothing is its header alone")
  func empty() {
    let report = Report(Table("rows", columns: ["id", "text"], rows: []))
    #expect(report.csv == "id,text\r\n")
  }
}
