import ConsultationModel
import ConsultationSearch

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
    let attributes = countingAttributes ? engine.attributes.map(Field.attribute) : []
    facets = [.theme, .type] + attributes
  }

  /// What is answered when a query reads so.
  func keystroke(_ text: String) -> Keystroke {
    let clock = ContinuousClock()
    let start = clock.now
    let query = Query(text, attributes: engine.attributes)
    let results = engine.results(
      of: SearchRequest(query: query, facets: facets, limit: Self.rows))
    let answered = clock.now
    var marks = 0
    for hit in results.hits {
      marks += engine.matches(of: query, in: words(of: hit.record)).count
    }
    let marked = clock.now
    return Keystroke(
      query: text, count: results.total, marks: marks,
      time: start.duration(to: marked), timeOfMarks: answered.duration(to: marked),
      facets: facets.map { ($0, results.facets[$0] ?? []) })
  }

  /// What a row shows of a record; a consultation of responses has none but these to search.
  private func words(of record: RecordReference) -> String {
    switch record.kind {
    case .quote, .response: consultation.passages[record.position].text
    case .theme: consultation.themes[record.position].name
    case .finding: consultation.findings[record.position].text
    case .answer: consultation.answers[record.position].ask
    case .figure: consultation.figures[record.position].name
    case .event: consultation.events[record.position].text
    case .source: consultation.sources[record.position].title
    }
  }
}
