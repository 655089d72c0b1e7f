import ConsultationModel
import Foundation
import TestSupport
import Testing

@testable import ConsultationSearch

@Suite("Attributes that few responses have")
struct ManyAttributesTests {
  /// A response by its attributes and their values.
  private typealias Attributes = [String: [String]]

  /// Responses with two of so many attributes each, of few values or of very many.
  private func responses(_ count: Int, attributes: Int, seed: Int) -> [Attributes] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { response in
      let names = (0..<2).map { _ in Int.random(in: 0..<attributes, using: &generator) }
      return Dictionary(
        names.map { name in
          let many = name % 5 == 0 ? [response] : [name % 3, 3 + response % 4]
          return ("a\(name)", many.map { "value \($0)" })
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  private func line(_ number: Int, _ attributes: Attributes) throws -> String {
    let object: [String: Any] = [
      "id": "x\(number)", "text": "Care costs time", "attributes": attributes,
    ]
    let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    return String(decoding: data, as: UTF8.self)
  }

  private func counts(_ attribute: String, in responses: [Attributes]) -> [String: Int] {
    responses.reduce(into: [:]) { counts, response in
      for value in response[attribute] ?? [] { counts[value, default: 0] += 1 }
    }
  }

  @Test(
    "Each value of each is counted as it stands in the file, and the index is no larger than twice",
    arguments: [(attributes: 400, segmentSize: 1 << 16), (attributes: 5000, segmentSize: 700)])
  func counts(attributes: Int, segmentSize: Int) throws {
    let responses = responses(3000, attributes: attributes, seed: attributes)
    let lines = try responses.enumerated().map { try line($0.offset, $0.element) }
    let stored = try StoredConsultation(seed: 1, responses: 0, lines: lines.reversed())
    try stored.opened(segmentSize: segmentSize).build()
    let index = try stored.opened(segmentSize: segmentSize)
    let names = Set(responses.flatMap(\.keys))
    #expect(index.isWhole)
    #expect(Set(index.attributes) == names)
    for name in names.sorted().prefix(60) {
      let expected = counts(name, in: responses)
      let query = Query("\(name):\"value 1\" ", fields: index.fields)
      let results = index.results(
        of: SearchRequest(query: query, facets: [.attribute(name)]))
      #expect(results.total == expected["value 1", default: 0])
      let facets = results.facets.values.first ?? []
      #expect(
        Dictionary(facets.map { ($0.value, $0.count) }, uniquingKeysWith: +) == expected, "\(name)")
    }
    let size = try Data(contentsOf: URL(filePath: try #require(stored.kept.first))).count
    #expect(size < 2 * lines.reduce(1 << 17) { $0 + $1.utf8.count })
  }

  @Test("Values that only a trailing zero tells apart are two")
  func zeros() throws {
    let values = ["A", "A\u{0}", "A\u{0}\u{0}", "longer than eight", "longer than eight\u{0}"]
    let lines = try values.enumerated().map { try line($0.offset, ["Key": [$0.element]]) }
    let stored = try StoredConsultation(seed: 1, responses: 0, lines: lines)
    let index = try stored.opened()
    try index.build()
    let facets = index.results(of: SearchRequest(facets: [.attribute("Key")])).facets
    let counts = try #require(facets.values.first)
    #expect(Set(counts.map(\.value)) == Set(values))
    #expect(counts.allSatisfy { $0.count == 1 })
  }
}
