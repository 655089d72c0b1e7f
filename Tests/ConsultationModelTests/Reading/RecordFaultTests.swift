import TestSupport
import Testing

@testable import ConsultationModel

@Suite("What is refused in a record")
struct RecordFaultTests {
  @Test("a damaged key or value is told of in one sentence", arguments: Damage.values)
  func value(_ damage: Damage) throws {
    let faults = try CompleteConsultation.faults(replacing: damage.words, with: damage.others)
    #expect(faults == ["c.json: at \(damage.sentence)"])
  }

  @Test("a broken tie between records is told of in one sentence", arguments: Damage.ties)
  func tie(_ damage: Damage) throws {
    let faults = try CompleteConsultation.faults(replacing: damage.words, with: damage.others)
    #expect(faults == ["c.json: at \(damage.sentence)"])
  }

  @Test("every fault of a file is told of, in the order of the file")
  func order() {
    let text = """
      {"events": [{"id": "e", "text": "T", "date": "soon"}],
       "figures": [{"kind": "gift", "amount": 1e400, "id": "f"}, 7],
       "colour": "green",
       "themes": [{"name": "", "id": "a", "parent": "b"}],
       "format": "greenpaper/9"}
      """
    let error = #expect(throws: FaultyFile.self) {
      try ConsultationFile.read(bytes: Array(text.utf8), name: "c.json")
    }
    let locations = error?.faults.map { $0.location?.description ?? "" }
    #expect(
      locations == [
        "$", "$.events[0].date", "$.figures[0]", "$.figures[0].kind", "$.figures[0].amount",
        "$.figures[1]", "$.colour", "$.themes[0].name", "$.themes[0].parent", "$.format",
      ])
    #expect(error?.description.split(separator: "\n").count == 10)
  }

  @Test(
    "a circle of any length is told of once, at its first record",
    arguments: [
      (["a>a"], [#"$.themes[0].parent: found the circle "a" > "a""#]),
      (["a>c", "b>a", "c>b"], [#"$.themes[0].parent: found the circle "a" > "c" > "b" > "a""#]),
      (["x>b", "a>b", "b>c", "c>b"], [#"$.themes[2].parent: found the circle "b" > "c" > "b""#]),
      (
        ["a>b", "b>a", "c>d", "d>c"],
        [
          #"$.themes[0].parent: found the circle "a" > "b" > "a""#,
          #"$.themes[2].parent: found the circle "c" > "d" > "c""#,
        ]
      ),
      (["a>b", "b>c", "c>"], []),
    ])
  func circles(_ ties: [String], _ expected: [String]) {
    let themes = ties.map { tie in
      let ends = tie.split(separator: ">")
      let parent = ends.count > 1 ? ", \"parent\": \"\(ends[1])\"" : ""
      return "{\"id\": \"\(ends[0])\", \"name\": \"N\"\(parent)}"
    }
    let text = """
      {"format": "greenpaper/1", "title": "T", "themes": [\(themes.joined(separator: ", "))]}
      """
    var faults: [String] = []
    do {
      _ = try ConsultationFile.read(bytes: Array(text.utf8), name: "c")
    } catch {
      faults = error.faults.map(\.description)
    }
    #expect(faults == expected.map { "c: at \($0), expected a theme that is not within itself" })
  }

  @Test(
    "a period may begin where it ends, however exactly either is known",
    arguments: [("2023-04", "2023-04"), ("2023-04", "2023"), ("2023", "2023-04"), ("2022", "2023")])
  func periods(from: String, to: String) throws {
    let faults = try CompleteConsultation.faults(
      replacing: "\"from\": \"2023-04\", \"to\": \"2025-03\"",
      with: "\"from\": \"\(from)\", \"to\": \"\(to)\"")
    #expect(faults == [])
  }
}
