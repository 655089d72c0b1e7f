import ConsultationModel
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Order by relevance")
struct RelevanceTests {
  @Test("The order is that of BM25 worked out record by record", arguments: 0..<40)
  func order(seed: Int) {
    var random = RandomConsultation(seed: seed)
    let consultation = random.consultation()
    var generator = random.generator
    let index = ConsultationIndex(consultation, segmentSize: generator.pick(3, [7, 64]))
    let naive = NaiveSearch(consultation)
    for _ in 0..<10 {
      let query = RandomQuery(using: &generator, consultation: consultation)
      let limit = generator.pick(.max, [1, 4])
      let results = index.results(
        of: SearchRequest(query: Query(query.text, attributes: index.attributes), limit: limit))
      let found = naive.ranked(query).prefix(limit)
      #expect(results.hits.map(\.record) == found.map(\.reference), "\(query.text)")
    }
  }

  @Test("The best of many come first, however many are asked for", arguments: 0..<6)
  func many(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var consultation = Consultation(title: "Many")
    consultation.findings = (0..<900).map { number in
      let words = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        generator.pick("care", ["cares", "of", "the", "cost", "a"])
      }
      return Finding(id: "f\(number)", theme: "any", text: words.joined(separator: " "))
    }
    let query = Query(generator.pick("care", ["the cost ", "\"of the\"", "car of -cost"]))
    let one = ConsultationIndex(consultation).results(of: SearchRequest(query: query))
    let first = ConsultationIndex(consultation, segmentSize: 64)
      .results(of: SearchRequest(query: query, limit: 20))
    let all = Array(one.hits)
    #expect(Array(first.hits) == Array(all.prefix(20)))
    #expect(Set(all.map(\.record)).count == one.total)
    for (place, hit) in all.enumerated() where place % 50 == 0 {
      #expect(one.hits.position(of: hit.record) == place)
    }
  }
}
