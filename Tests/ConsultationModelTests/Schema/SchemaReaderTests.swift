import Testing

@testable import ConsultationModel

@Suite(
  "The reader beside the JSON Schemas",
  .enabled(if: SecondOpinion.isAtHand, SecondOpinion.absence))
struct SchemaReaderTests {
  @Test("the metaschema of its draft accepts each schema", arguments: JudgedFormat.allCases)
  func metaschema(of format: JudgedFormat) throws {
    #expect(throws: Never.self) { try SecondOpinion.verdicts(on: [], by: format.schema()) }
  }

  @Test("both accept good documents", arguments: JudgedFormat.allCases)
  func goodDocuments(of format: JudgedFormat) throws {
    let documents = try format.documents().filter { $0.isGood }
    #expect(!documents.isEmpty)
    for document in documents {
      #expect(document.verdict == .accepted && document.faults.isEmpty, "\(document.words)")
    }
  }

  @Test(
    "the reader refuses all that a schema refuses, and for what the schema refuses",
    arguments: JudgedFormat.allCases)
  func refusedBySchema(of format: JudgedFormat) throws {
    let documents = try format.documents().filter { $0.verdict != .accepted }
    #expect(!documents.isEmpty)
    for document in documents {
      let isSaidBySchema = document.faults.contains { $0.rule == nil || $0.rule == .json }
      #expect(isSaidBySchema, "\(document.words)")
    }
  }

  @Test(
    "what only the reader refuses breaks a rule that the schema's description lists",
    arguments: JudgedFormat.allCases)
  func refusedBeyondSchema(of format: JudgedFormat) throws {
    let rules = try format.schema().rulesBeyond
    let documents = try format.documents().filter { $0.verdict != .refused }
    #expect(!documents.isEmpty)
    for document in documents {
      let isListed = document.faults.allSatisfy { fault in
        fault.rule.map { rules.contains($0.rawValue) } ?? false
      }
      #expect(isListed, "\(document.words)")
    }
  }

  @Test(
    "each rule of a list is broken by a document that the schema accepts",
    arguments: JudgedFormat.allCases)
  func everyRule(of format: JudgedFormat) throws {
    let broken = try format.documents().filter { $0.verdict == .accepted }
      .flatMap { $0.faults.compactMap(\.rule?.rawValue) }
    let listed = try format.schema().rulesBeyond
    #expect(Set(listed).symmetricDifference(broken).sorted() == [])
  }

  @Test("the schema accepts the bundled consultation")
  func bundle() throws {
    let bundle = try PackageFiles.json("Resources/stable-homes-2023/consultation.json")
    let text = Array(bundle.text.utf8)
    #expect(try SecondOpinion.verdicts(on: [text], by: FormatSchema("consultation")) == [.accepted])
  }
}
