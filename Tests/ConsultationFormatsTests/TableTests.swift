import ConsultationFormats
import ConsultationModel
import Testing

@Suite("Records as tables")
struct TableTests {
  @Test("A speaker whose type the source does not give is named as not stated")
  func notStated() {
    let passage = Passage(id: "q", text: "Words", themes: ["a", "b"])
    let table = Table.quotes([passage], in: Consultation(title: "Any"))
    #expect(
      table.rows == [
        [
          .string("q"), .string("Words"), .string("Not stated"), .null, .null, .null,
          .array([.string("a"), .string("b")]), .object([]), .null, .null, .string("Any"),
        ]
      ])
  }

  @Test("A figure without a period or areas has no value a year or an area")
  func lacking() {
    let table = Table.figures(
      [Figure(id: "f", name: "F", amount: 9, kind: .pledged)], in: Consultation(title: "C"))
    let columns = table.columns.map(\.name)
    let values = Dictionary(uniqueKeysWithValues: zip(columns, Array(table.rows)[0]))
    #expect(values["amount"] == .integer(9))
    for column in ["years", "perYear", "areas", "perArea", "partOf", "source"] {
      #expect(values[column] == .null, "\(column)")
    }
  }

  @Test("Another source's report that gives only its own period has the figure's amount")
  func reports() {
    var figure = Figure(id: "f", name: "F", amount: 2_600_000_000, kind: .recommended)
    var report = Figure.OtherReport(source: "cyp")
    report.period.years = 5
    figure.alsoReported = [report]
    let json = Report(Table.figures([figure], in: Consultation(title: "C"))).jsonLines
    #expect(
      json.contains(
        #""alsoReported":[{"amount":2600000000,"years":5,"words":null,"source":"cyp"}]"#))
  }

  @Test("A finding's share is its words and, where they are a number, a fraction")
  func shares() {
    var finding = Finding(id: "f", theme: "t", text: "Most agree")
    finding.share = Share(words: "a third", fraction: Fraction(1, 3))
    let json = Report(Table.findings([finding])).jsonLines
    #expect(
      json.contains(#""share":{"words":"a third","fraction":[1,3],"approximate":false}"#))
  }
}
