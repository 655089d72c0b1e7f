import Testing

@testable import ConsultationSearch

struct FieldSearchTests {
  @Test(
    "A field's value is an id or a name, whole and folded, or begun while it is typed",
    arguments: [
      ("theme:kinship-care ", ["kin", "both", "answer", "figure", "kinship-care"]),
      ("theme:\"KINSHIP Care\"", ["kin", "both", "answer", "figure", "kinship-care"]),
      ("theme:kin", ["kin", "both", "answer", "figure", "kinship-care"]),
      ("theme:kin ", []),
      ("theme:\"kin\"", []),
      ("theme:care", []),
      ("type:practitioner ", ["burn"]),
      ("type:\"senior leader\"", ["finding"]),
      ("type:\"not stated\"", ["both"]),
      ("type:Not", ["both"]),
      ("kind:answer ", ["answer"]),
      ("kind:Quotes ", ["burn", "kin", "both"]),
      ("source:basw ", ["answer", "figure", "basw"]),
      ("source:\"barriers highlighted\"", ["burn", "kin", "answer", "psw"]),
      ("question:q1 ", ["burn"]),
      ("question:\"what would help?\"", ["burn"]),
      ("position:concern ", ["kin", "finding"]),
      ("status:planned ", ["answer"]),
      ("status:met ", []),
      ("evidence:rich ", []),
    ] as [(String, [String])])
  func values(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "The same field twice is either, different fields are both, a minus is neither",
    arguments: [
      ("type:practitioner type:kinship-carer ", ["burn", "kin"]),
      ("theme:workforce type:practitioner ", ["burn"]),
      ("theme:workforce -type:practitioner ", ["both", "finding", "workforce"]),
      ("theme:workforce -type:pract", ["both", "finding", "workforce"]),
      ("theme:workforce -theme:kinship-care ", ["burn", "finding", "workforce"]),
      ("theme:workforce -theme:nowhere ", ["burn", "both", "finding", "workforce"]),
      ("theme:workforce supervision ", ["finding"]),
    ] as [(String, [String])])
  func combinations(query: String, ids: [String]) {
    #expect(SampleConsultation.found(query) == ids)
  }

  @Test(
    "A selection narrows what the query leaves, and an empty one leaves nothing",
    arguments: [
      (
        "", [.theme: ["workforce", "funding"]], ["burn", "both", "finding", "workforce", "funding"]
      ),
      ("theme:kinship-care ", [.theme: ["workforce"]], ["both"]),
      ("", [.type: ["not stated"]], ["both"]),
      ("", [.type: ["practitioner"], .theme: ["kinship-care"]], []),
      ("", [.type: []], []),
      ("", [.theme: ["nowhere"]], []),
      ("", [.attribute("Region"): ["North"]], []),
    ] as [(String, [Field: Set<String>], [String])])
  func selections(query: String, selections: [Field: Set<String>], ids: [String]) {
    #expect(SampleConsultation.found(query, selections: selections) == ids)
  }

  @Test("Only the kinds asked for are looked at")
  func kinds() {
    #expect(SampleConsultation.found("workers ", kinds: [.finding]) == ["finding"])
    #expect(SampleConsultation.found("kind:quote ", kinds: [.finding]) == [])
  }
}
