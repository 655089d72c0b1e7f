import ConsultationModel
import ConsultationSearch
import RecordText

/// Asks of a consultation, at each key, what the search screen asks.
struct Typist {
  private let consultation: Consultation
  private let engine: any SearchEngine
  private let facets: [Field]
  /// How many rows are read.
  private static let rows = 20

  init(on indexed: IndexedConsultation, countingAttributes: Bool) {
    consultation = indexed.consultation
    engine = indexed.index
    let attributes = countingAttributes ? engine.fields.filter(\.isAttribute) : []
    facets = [.theme, .type] + attributes
  }

  /// What is answered when a query reads so.
  func keystroke(_ text: String) throws -> Keystroke {
    let clock = ContinuousClock()
    let start = clock.now
    let query = Query(text, fields: engine.fields)
    let results = try engine.search(
      SearchRequest(query: query, facets: facets, limit: Self.rows))
    let answered = clock.now
    var marks = 0
    let lines = RecordLines(in: consultation)
    let matcher = QueryMatcher(query, in: consultation)
    for record in try results.rows.records(at: 0..<results.rows.count) {
      // A row shows the first of the texts that are searched.
      marks += matcher.ranges(in: lines.words(of: record)).count
    }
    let marked = clock.now
    return Keystroke(
      query: text, count: results.total, marks: marks,
      time: start.duration(to: marked), timeOfMarks: answered.duration(to: marked),
      facets: facets.map { ($0, results.facets[$0] ?? []) })
  }
}
