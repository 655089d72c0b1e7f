import Testing

@testable import ConsultationModel

@Suite(
  "The reader beside the JSON Schema of a consultation",
  .enabled(if: SecondOpinion.isAtHand, SecondOpinion.absence))
struct ConsultationSchemaTests {
  private static let judged = Result {
    try JudgedDocuments(
      600, by: FormatSchema("consultation"), good: WellFormedConsultation.document, reader: faults)
  }

  private static func faults(of text: [UInt8]) -> [Fault] {
    do {
      _ = try ConsultationFile.read(bytes: text, name: "c")
      return []
    } catch {
      return error.faults
    }
  }

  @Test("both accept good documents")
  func goodDocuments() throws {
    for document in try Self.judged.get().documents where document.isGood {
      #expect(document.verdict == .accepted && document.faults.isEmpty, "\(document.words)")
    }
  }

  @Test("the reader refuses all that the schema refuses, and for what the schema refuses")
  func refusedBySchema() throws {
    for document in try Self.judged.get().documents where document.verdict == .refused {
      let isSaidBySchema = document.faults.contains { $0.rule == nil || $0.rule == .json }
      #expect(isSaidBySchema, "\(document.words)")
    }
  }

  @Test("what only the reader refuses breaks a rule that the schema's description lists")
  func refusedBeyondSchema() throws {
    let rules = try FormatSchema("consultation").rulesBeyond
    for document in try Self.judged.get().documents where document.verdict != .refused {
      for fault in document.faults {
        #expect(fault.rule.map { rules.contains($0.rawValue) } == true, "\(document.words)")
      }
    }
  }

  @Test("each rule of the list is broken by a document that the schema accepts")
  func everyRule() throws {
    let broken = try Self.judged.get().documents.filter { $0.verdict == .accepted }
      .flatMap { $0.faults.compactMap(\.rule?.rawValue) }
    let listed = try FormatSchema("consultation").rulesBeyond
    #expect(Set(listed).symmetricDifference(broken).sorted() == [])
  }

  @Test("the schema accepts the bundled consultation")
  func bundle() throws {
    let bundle = PackageFiles.path(of: "Resources/stable-homes-2023/consultation.json")
    let text = Array(try PackageFiles.json(at: bundle).text.utf8)
    let schema = try FormatSchema("consultation")
    #expect(try SecondOpinion.verdicts(on: [text], by: schema.path) == [.accepted])
  }
}
