import ConsultationModel
import ConsultationSearch
import TestSupport
import Testing

private let fields: [Field] = [
  .theme, .type, .question, .position, .source, .kind, .evidence, .status, .attribute("Region"),
]

struct RandomCrosstabTests {
  @Test("Every cell and base counts what the list of its records shows", arguments: 0..<60)
  func equalsTheList(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    var generator = random.generator
    let index = ConsultationIndex(
      consultation, responses: random.responses, segmentSize: 7)
    for _ in 0..<6 {
      let request = request(for: consultation, random.responses, fields: index.fields, &generator)
      let rows = generator.pick(.theme, fields)
      let columns = generator.pick(.type, fields)
      let table = index.crosstab(of: request, rows: rows, columns: columns)
      let asked = "\(request.query.text), \(request.selections), \(rows) and \(columns)"
      #expect(table.base == index.results(of: request).total, "\(asked)")
      for column in table.columns {
        let list = index.results(of: request.requiring(column.value, in: columns))
        #expect(column.base == list.total, "\(column.value): \(asked)")
      }
      for row in table.rows {
        let inRow = request.requiring(row.value, in: rows)
        #expect(row.base == index.results(of: inRow).total, "\(row.value): \(asked)")
        let lists = table.columns.map { inRow.requiring($0.value, in: columns) }
        #expect(row.cells == lists.map { index.results(of: $0).total }, "\(row.value): \(asked)")
      }
    }
  }

  @Test("Without selections of its fields, a cell is a choice of its two values", arguments: 0..<20)
  func equalsTheSelection(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    let index = ConsultationIndex(
      consultation, responses: random.responses, segmentSize: 5)
    let request = SearchRequest(kinds: [.quote, .response])
    let table = index.crosstab(of: request, rows: .theme, columns: .question)
    for row in table.rows {
      for (column, cell) in zip(table.columns, row.cells) {
        var list = request
        list.selections = [.theme: [row.value], .question: [column.value]]
        #expect(cell == index.results(of: list).total)
      }
    }
    #expect(table.columns.map(\.base).reduce(0, +) == table.base)
  }

  private func request(
    for consultation: Consultation, _ responses: [Passage], fields: [Field],
    _ generator: inout SeededGenerator
  ) -> SearchRequest {
    let query =
      generator.once(in: 2)
      ? ""
      : RandomQuery(
        using: &generator, consultation: consultation, responses: responses
      ).text
    var request = SearchRequest(
      query: Query(query, fields: fields), kinds: [.quote, .response])
    if generator.once(in: 3) { request.kinds = Set(RecordKind.allCases) }
    if generator.once(in: 2) { request.selections[.theme] = ["t0", "t2"] }
    if generator.once(in: 3) { request.selections[.type] = ["r1", "not stated"] }
    if generator.once(in: 4) { request.selections[.question] = ["q0", "not stated"] }
    return request
  }
}
