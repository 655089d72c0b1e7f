import ConsultationModel
import Testing

@testable import ConsultationSearch

@Suite("Crosstabs of very many values")
struct LargeCrosstabTests {
  /// Responses with two attributes, each with a value of its own in every response.
  private func index(_ count: Int) -> ConsultationIndex {
    let responses = (0..<count).map { number in
      var passage = Passage(id: "r\(number)", text: "Care", themes: [])
      passage.attributes = [
        Attribute(name: "Postcode", values: ["p\(number)"]),
        Attribute(name: "Town", values: ["t\(number)"]),
      ]
      return passage
    }
    return ConsultationIndex(Consultation(title: "Values"), responses: responses)
  }

  @Test("A table of more than some millions of cells is refused, with its size")
  func refused() throws {
    let table = index(2049).crosstab(
      of: SearchRequest(), rows: .attribute("Postcode"), columns: .attribute("Town"))
    #expect(table.rows.isEmpty)
    // Or else it would be asked for again and again.
    #expect(table.generation > 0)
    #expect(
      table.refusal == "A table of 2,049 rows and 2,049 columns is too large to be counted; "
        + "choose what has fewer values.")
  }

  @Test("A table of fewer is counted")
  func counted() throws {
    let table = index(500).crosstab(
      of: SearchRequest(), rows: .attribute("Postcode"), columns: .attribute("Town"))
    #expect(table.refusal == nil)
    #expect(table.rows.count == 500)
    #expect(table.rows.enumerated().allSatisfy { $0.element.cells[$0.offset] == 1 })
  }
}
