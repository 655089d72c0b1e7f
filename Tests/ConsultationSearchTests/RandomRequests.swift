import ConsultationModel
import ConsultationSearch
import TestSupport

/// Requests of every sort, for an engine to be held against another.
struct RandomRequests {
  private var requests: [Asked] = []

  /// A request, and the fields of which a crosstab is asked.
  private struct Asked {
    var request: SearchRequest
    let rows: Field
    let columns: Field
  }

  /// Of values that a consultation and the responses to it have.
  init(
    _ count: Int, of consultation: Consultation, responses: [Passage],
    using generator: inout SeededGenerator
  ) {
    let attributes = Set(responses.flatMap(\.attributes).map(\.name)).sorted()
    let fields = Field.common + attributes.map(Field.attribute)
    let some = fields + [.attribute("Nobody's")]
    for _ in 0..<count {
      let query = RandomQuery(
        using: &generator, consultation: consultation, responses: responses)
      var request = SearchRequest(
        query: Query(generator.once(in: 4) ? "" : query.text, fields: fields))
      if generator.once(in: 4) { request.kinds = Set(Self.kinds(using: &generator)) }
      request.selections = Self.marks(using: &generator)
      if generator.once(in: 4) { request.requirements = Self.marks(using: &generator) }
      request.order = generator.pick(.file, [.relevance, .relevance, .type])
      if generator.once(in: 3) { request.kindOrder = Self.kinds(using: &generator) }
      request.facets = some.shuffled(using: &generator)
      request.facets.removeLast(Int.random(in: 0..<some.count, using: &generator))
      request.offset = generator.pick(0, [0, 0, 1, 5])
      request.limit = generator.pick(.max, [.max, 0, 1, 4])
      requests.append(
        Asked(
          request: request, rows: generator.pick(.theme, some),
          columns: generator.pick(.type, some)))
    }
  }

  /// Some of the kinds, in some order.
  private static func kinds(using generator: inout SeededGenerator) -> [RecordKind] {
    RecordKind.allCases.shuffled(using: &generator).filter { _ in !generator.once(in: 3) }
  }

  private static func marks(using generator: inout SeededGenerator) -> [Field: Set<String>] {
    let marks: [Field: [Set<String>]] = [
      .theme: [[], ["t0"], ["t1", "t2"], ["t0", "not stated"]],
      .type: [["not stated"], ["r0", "r1"], ["r2", "not stated"]],
      .question: [["q0", "not stated"], ["not stated"], ["q1"]],
      .source: [["s0"], ["s1", "not stated"]],
      .position: [["agree", "call"], ["not stated"]],
      .kind: [["quote", "response"], ["not stated"]],
      .evidence: [["rich"], ["rich", "not stated"]],
      .status: [["met", "not stated"]],
      .attribute("Region"): [["North"], ["no", "18–24"], ["none"], ["no", "not stated"]],
      .attribute("Nobody's"): [["not stated"]],
    ]
    var chosen: [Field: Set<String>] = [:]
    let order = marks.sorted { $0.key.name < $1.key.name }
    for (field, choices) in order where generator.once(in: 10) {
      chosen[field] = choices.randomElement(using: &generator)
    }
    return chosen
  }

  /// Of what two engines differ, question by question.
  func disagreements(_ one: any SearchEngine, _ other: any SearchEngine) -> [String] {
    let fields = one.fields == other.fields ? [] : ["\(one.fields) and \(other.fields)"]
    return fields
      + requests.flatMap { asked in
        let pairs = zip(Answer(of: one, asked), Answer(of: other, asked))
        return pairs.filter { $0 != $1 }.map { "\($0) but \($1) of \(asked)" }
      }
  }

  /// All that can be asked of an answer, part by part.
  private struct Answer: Sequence {
    private var parts: [String] = []

    init(of engine: any SearchEngine, _ asked: Asked) {
      let found = engine.results(of: asked.request)
      parts.append("total \(found.total)")
      for field in asked.request.facets {
        parts.append("\(field) \(found.facets[field].map { "\($0)" } ?? "none")")
      }
      parts.append("ids \(found.hits)")
      parts.append("records \(found.records)")
      parts.append("rows \(found.rows)")
      let table = engine.crosstab(of: asked.request, rows: asked.rows, columns: asked.columns)
      var numbers = table
      numbers.generation = 0
      parts.append("\(numbers)")
    }

    func makeIterator() -> IndexingIterator<[String]> { parts.makeIterator() }
  }
}
