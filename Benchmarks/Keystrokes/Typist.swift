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
      // A row shows the first of the texts that are searched.
      let text = consultation.searchedTexts(of: hit.record)[0]
      marks += engine.matches(of: query, in: text).count
    }
    let marked = clock.now
    return Keystroke(
      query: text, count: results.total, marks: marks,
      time: start.duration(to: marked), timeOfMarks: answered.duration(to: marked),
      facets: facets.map { ($0, results.facets[$0] ?? []) })
  }
}
