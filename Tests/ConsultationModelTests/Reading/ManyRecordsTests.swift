import Testing

@testable import ConsultationModel

@Suite("A consultation of many records")
struct ManyRecordsTests {
  private static let count = 100

  private let consultation: Consultation

  init() throws {
    let records = { (keys: (Int) -> String) in
      (0..<Self.count).map { "{\"id\":\"r\($0)\",\(keys($0))}" }.joined(separator: ",")
    }
    let text = """
      {"format":"greenpaper/1","title":"T",
      "sources":[\(records { "\"title\":\"Source \($0)\"" })],
      "respondentTypes":[\(records { "\"name\":\"Type \($0)\"" })],
      "questions":[\(records { "\"text\":\"Question \($0)\"" })],
      "themes":[\(records { "\"name\":\"Theme \($0)\"" })],
      "answers":[\(records { index in
        "\"kind\":\"\(index % 2 == 0 ? "ask" : "plan")\",\"theme\":\"r\(index)\",\"ask\":\"A\","
          + "\"status\":\"met\""
      })],
      "figures":[\(records { "\"name\":\"Figure \($0)\",\"amount\":1,\"kind\":\"pledged\"" })]}
      """
    consultation = try ConsultationFile.read(bytes: Array(text.utf8), name: "c")
  }

  @Test("Each is found by its id, the last as well as the first", arguments: [0, 57, 99])
  func lookup(index: Int) {
    let id = "r\(index)"
    #expect(consultation.source(id)?.title == "Source \(index)")
    #expect(consultation.respondentTypeName(id) == "Type \(index)")
    #expect(consultation.question(id)?.text == "Question \(index)")
    #expect(consultation.themeName(id) == "Theme \(index)")
    #expect(consultation.answer(id)?.theme == id)
    #expect(consultation.figure(id)?.name == "Figure \(index)")
  }

  @Test("Asks and plans are counted apart, each in the order of the file")
  func kinds() {
    let asks = consultation.records(of: .ask).map(\.id)
    let plans = consultation.records(of: .plan).map(\.id)
    #expect(asks == stride(from: 0, to: Self.count, by: 2).map { "r\($0)" })
    #expect(plans == stride(from: 1, to: Self.count, by: 2).map { "r\($0)" })
  }
}
