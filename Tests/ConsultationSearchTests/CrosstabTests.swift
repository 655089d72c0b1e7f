import ConsultationModel
import ConsultationSearch
import Testing

private func crosstab(
  _ query: String = "", rows: Field = .theme, columns: Field = .type,
  kinds: Set<RecordKind> = [.quote, .response], selections: [Field: Set<String>] = [:]
) -> Crosstab {
  let request = SearchRequest(query: Query(query), kinds: kinds, selections: selections)
  return SampleConsultation.index.crosstab(of: request, rows: rows, columns: columns)
}

private func column(_ value: String, _ name: String, _ base: Int) -> Crosstab.Column {
  Crosstab.Column(value: value, name: name, base: base)
}

private func row(_ value: String, _ name: String, _ base: Int, _ cells: [Int]) -> Crosstab.Row {
  Crosstab.Row(value: value, name: name, base: base, cells: cells)
}

struct CrosstabTests {
  @Test("A passage with two themes counts once in the row of each, and once in the bases")
  func bases() {
    var expected = Crosstab(
      base: 3,
      columns: [
        column("senior-leader", "Senior leader", 0), column("practitioner", "Practitioner", 1),
        column("kinship-carer", "Kinship carer", 1), column("not stated", "Not stated", 1),
      ],
      rows: [
        row("workforce", "Workforce", 2, [0, 1, 0, 1]),
        row("kinship-care", "Kinship care", 2, [0, 0, 1, 1]),
        row("funding", "Funding", 0, [0, 0, 0, 0]),
      ])
    expected.rowsAreMultiValued = true
    #expect(crosstab().hasSameNumbers(as: expected))
  }

  @Test("A passage without a theme is in no row, but in the bases")
  func noTheme() {
    var consultation = SampleConsultation.consultation
    consultation.quotes[1].themes = []
    let table = ConsultationIndex(consultation).crosstab(
      of: SearchRequest(kinds: [.quote]), rows: .theme, columns: .type)
    #expect(table.base == 3)
    #expect(table.columns.map(\.base) == [0, 1, 1, 1])
    #expect(table.rows.map(\.base) == [2, 1, 0])
    #expect(table.rows.map { $0.cells[2] } == [0, 0, 0])
  }

  @Test("Query, selections and kinds narrow the table as they do the list")
  func narrowed() {
    #expect(crosstab("career").base == 1)
    #expect(crosstab("theme:funding ").base == 0)
    #expect(crosstab("type:practitioner ").columns.map(\.base) == [0, 1, 0, 0])
    let selected = crosstab(selections: [.theme: ["workforce"]])
    #expect(selected.rows.map(\.base) == [2, 1, 0])
    #expect(crosstab(kinds: [.finding]).columns.map(\.base) == [1, 0, 0, 0])
  }

  @Test("Records that do not state an attribute have the last column, where there are any")
  func notStated() {
    let questions = crosstab(columns: .question)
    #expect(
      questions.columns == [
        column("q1", "What would help?", 1), column("not stated", "Not stated", 2),
      ])
    #expect(questions.rows.map(\.cells) == [[1, 1], [0, 2], [0, 0]])
    #expect(crosstab("career", columns: .question).columns.map(\.base) == [0, 1])
    #expect(crosstab(columns: .theme).columns.map(\.name).last == "Funding")
    #expect(
      crosstab(columns: .attribute("Region")).columns == [column("not stated", "Not stated", 3)])
  }

  @Test("Records to which respondent types mean nothing are in the base and in no column")
  func untyped() {
    let figures = crosstab(kinds: [.figure])
    #expect(figures.base == 1)
    #expect(figures.columns.map(\.base) == [0, 0, 0, 0])
    #expect(figures.rows.map(\.base) == [0, 1, 0])
  }

  @Test("Shares are parts of the row, of the column and of all; of nothing there is none")
  func shares() {
    let table = crosstab()
    #expect(table.rowShare(row: 0, column: 1) == 0.5)
    #expect(table.columnShare(row: 0, column: 1) == 1)
    #expect(table.share(ofRow: 0) == 2.0 / 3)
    #expect(table.rowShare(row: 2, column: 1) == nil)
    #expect(table.columnShare(row: 0, column: 0) == nil)
    #expect(crosstab("nothing like it").share(ofRow: 0) == nil)
  }
}
