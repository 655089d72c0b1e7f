import ConsultationModel
import TestSupport
import Testing

@testable import ConsultationSearch

private let fields: [Field] = Field.common + [.attribute("Region"), .attribute("A:B")]

struct RandomSearchTests {
  @Test(
    "Records, totals and facets are those of a reading without an index", arguments: 0..<50)
  func agrees(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    var generator = random.generator
    let size = generator.pick(Segment.mostRecords, [1, 3, 7, 64])
    let index = ConsultationIndex(
      consultation, responses: random.responses, segmentSize: size)
    let naive = NaiveSearch(consultation, random.responses)
    for _ in 0..<10 {
      let query = RandomQuery(
        using: &generator, consultation: consultation, responses: random.responses)
      let request = SearchRequest(
        query: Query(query.text, fields: index.fields), kinds: kinds(using: &generator),
        selections: selections(using: &generator), order: .file, facets: fields)
      let results = index.results(of: request)
      let found = naive.found(query, selections: request.selections, kinds: request.kinds)
      #expect(results.hits == found.map(\.reference), "\(query.text)")
      #expect(results.total == found.count, "\(query.text)")
      for field in fields {
        let matching = naive.found(
          query, selections: request.selections, kinds: request.kinds, passingOver: field)
        let facets = results.facets[field] ?? []
        #expect(
          facets.map(\.count)
            == facets.map { facet in
              matching.count { $0.values[field]?.contains(facet.value) ?? false }
            },
          "\(field) of \(query.text)")
        #expect(
          matching.allSatisfy { record in
            (record.values[field] ?? []).isSubset(of: facets.map(\.value))
          }, "values of \(field)")
      }
    }
  }

  @Test("What a word finds, it marks in a field of every record", arguments: 0..<6)
  func marks(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    let index = ConsultationIndex(consultation, responses: random.responses)
    for word in RandomConsultation.words {
      for text in [word, "\"\(word)\"", "\(word) "] {
        let query = Query(text)
        if query.clauses.isEmpty { continue }
        let request = SearchRequest(query: query, kinds: [.finding])
        let marked = consultation.findings.indices.filter {
          !QueryMatcher(query, in: consultation).ranges(in: consultation.findings[$0].text).isEmpty
        }
        let found = index.results(of: request).hits.map(\.index)
        #expect(found.sorted() == marked, "\(text)")
      }
    }
  }

  private func kinds(using generator: inout SeededGenerator) -> Set<RecordKind> {
    guard generator.once(in: 4) else { return Set(RecordKind.allCases) }
    return Set(RecordKind.allCases.filter { _ in !generator.once(in: 3) })
  }

  private func selections(using generator: inout SeededGenerator) -> [Field: Set<String>] {
    var selections: [Field: Set<String>] = [:]
    if generator.once(in: 4) { selections[.theme] = generator.pick([], [["t0"], ["t1", "t2"]]) }
    if generator.once(in: 4) {
      selections[.type] = generator.pick(["not stated"], [["r0", "r1"], ["r2", "not stated"]])
    }
    if generator.once(in: 4) {
      selections[.attribute("Region")] = generator.pick(["North"], [["no", "18–24"], ["none"]])
    }
    return selections
  }
}
