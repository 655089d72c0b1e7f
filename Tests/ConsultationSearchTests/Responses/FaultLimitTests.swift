import Testing

@testable import ConsultationModel
@testable import ConsultationSearch

@Suite("How many faults of a line are told")
struct FaultLimitTests {
  private func faults(of line: String, keeping limit: Int) throws -> [Fault] {
    let folder = try ResponseFolder("")
    let reader = try folder.file().reader
    guard
      case .faulty(let faults, _) = reader.read(
        line.utf8.span, number: 1, keepingFaults: limit)
    else { return [] }
    return faults
  }

  @Test(
    "No more than a limit, whatever is wrong so often",
    arguments: ["themes", "attributes", "keys"])
  func limited(kind: String) throws {
    let numbers = (0..<500).map(String.init)
    let line =
      switch kind {
      case "themes":
        #"{"id": "a", "text": "b", "themes": [\#(numbers.joined(separator: ", "))]}"#
      case "attributes":
        #"{"id": "a", "text": "b", "attributes": {"c": [\#(numbers.joined(separator: ", "))]}}"#
      default:
        #"{"id": "a", "text": "b"\#(numbers.map { #", "k\#($0)": 1"# }.joined())}"#
      }
    #expect(try faults(of: line, keeping: 10).count == 10)
    #expect(try faults(of: line, keeping: .max).count == 500)
    #expect(try faults(of: line, keeping: 0).count == 1)
  }
}
