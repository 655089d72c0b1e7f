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
    let index = ConsultationIndex(
      consultation, responses: random.responses, segmentSize: generator.pick(3, [7, 64]))
    let engine = BruteForceEngine(consultation, responses: random.responses)
    for _ in 0..<10 {
      let query = RandomQuery(
        using: &generator, consultation: consultation, responses: random.responses)
      let limit = generator.pick(.max, [1, 4])
      let request = SearchRequest(query: Query(query.text, fields: index.fields), limit: limit)
      #expect(index.results(of: request) == engine.results(of: request), "\(query.text)")
    }
  }

  @Test("The best of many come first, however many are asked for", arguments: 0..<6)
  func many(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var consultation = Consultation(title: "Many")
    consultation.findings = (0..<900).map { number in
      let words = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        generator.pick("care", ["cares", "of", "the", "cost", "a"])
      }
      return Finding(id: "f\(number)", theme: "any", text: words.joined(separator: " "))
    }
    let query = Query(generator.pick("care", ["the cost ", "\"of the\"", "car of -cost"]))
    let one = try ConsultationIndex(consultation).search(SearchRequest(query: query))
    let first = ConsultationIndex(consultation, segmentSize: 64)
      .results(of: SearchRequest(query: query, limit: 20))
    let all = try one.rows.ids(at: 0..<one.rows.count)
    #expect(first.hits == Array(all.prefix(20)))
    #expect(Set(all).count == one.total)
    for (row, id) in all.enumerated() where row % 50 == 0 {
      #expect(try one.rows.row(of: id) == row)
    }
  }
}
